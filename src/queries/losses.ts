/** Simulated losses: one query per set of exposures, run in a Worker, with how far it is beside it. */
import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import type { LossExposure, LossSimulationOptions } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { runLosses } from '#sources/lossSimulation.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

/** What a run takes and nothing else: labels and derivations change no draw. */
const drawnFrom = ({ id, actionsPerYear, severity, adoption }: LossExposure): LossExposure => ({
  id,
  actionsPerYear,
  severity,
  ...(adoption ? { adoption } : {}),
})

function keyOf(exposures: readonly LossExposure[], options: LossSimulationOptions) {
  const { years, seed, sharedActionsPerYear = 0 } = options
  return [exposures.map(drawnFrom), { years, seed, sharedActionsPerYear }] as const
}

/**
 * The losses of some exposures: every page that asks the same gets the same answer. No observer left,
 * or `cancelQueries`: the run is broken off. How far it is, is `lossProgressQuery`'s answer.
 */
export function lossesQuery(exposures: readonly LossExposure[], options: LossSimulationOptions) {
  const [drawn, drawOptions] = keyOf(exposures, options)
  const queryKey = ['losses', drawn, drawOptions] as const
  return queryOptions<LossSimulation, SourceFailure, LossSimulation, typeof queryKey>({
    queryKey,
    queryFn: async ({ signal, client }) => {
      tell(client, exposures, options, 0)
      return runLosses(drawn, drawOptions, {
        signal,
        onProgress: (done) => tell(client, exposures, options, done),
      })
    },
    ...askSource,
    networkMode: 'always', // nothing is asked over the network
  })
}

/** How far the run of the same exposures is, 0 to 1; undefined: none was begun. */
export function lossProgressQuery(
  exposures: readonly LossExposure[],
  options: LossSimulationOptions,
) {
  return queryOptions<number>({
    queryKey: ['losses progress', ...keyOf(exposures, options)],
    queryFn: skipToken,
    staleTime: Infinity,
  })
}

function tell(
  client: QueryClient,
  exposures: readonly LossExposure[],
  options: LossSimulationOptions,
  done: number,
) {
  client.setQueryData(lossProgressQuery(exposures, options).queryKey, done)
}
