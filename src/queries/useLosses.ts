/** Simulations of a page's what-ifs: the last of each is kept until the next is there. */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { LossExposure, LossSimulationOptions } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { lossesQuery, lossProgressQuery } from './losses.ts'

/** So long must inputs stand still before they are simulated anew: typing is not a wish for each figure. */
const STILL_MS = 300

/** What is simulated, and what it is of. */
export interface AskedLosses<Of> {
  id: string
  of: Of
  exposures: readonly LossExposure[]
  options: LossSimulationOptions
}

export interface Losses<Of> {
  id: string
  /** What is asked for now. */
  asked: Of
  /** The last simulation with what it is of; null: none yet. */
  last: { of: Of; simulation: LossSimulation } | null
  /** `last` is of earlier inputs. */
  isStale: boolean
  /** How far the run is, 0 to 1; null: none is running. */
  done: number | null
  isCancelled: boolean
  failure: { title: string; detail: string } | null
}

/** All what-ifs, and the two things one can do about their runs. */
export interface LossesInHand<Of> {
  all: readonly Losses<Of>[]
  cancel: () => void
  /** Runs what was cancelled or failed. */
  again: () => void
}

/** A list, once it has stood still for a moment; the first that is not empty at once. */
function useSettled<Value>(value: readonly Value[]): readonly Value[] {
  const [settled, setSettled] = useState(value)
  if (settled.length === 0 && value.length > 0) setSettled(value)
  useEffect(() => {
    if (value === settled) return
    const timer = setTimeout(() => setSettled(value), STILL_MS)
    return () => clearTimeout(timer)
  }, [value, settled])
  return settled
}

/**
 * Simulates each of `asked`, anew whenever an input changes; a run whose inputs are no longer asked
 * for is broken off. Without exposures nothing is run, and `last` is null.
 * @param asked the same object as long as nothing in it changed
 */
export function useLosses<Of>(asked: readonly AskedLosses<Of>[]): LossesInHand<Of> {
  const client = useQueryClient()
  const settled = useSettled(asked)
  const queries = settled.map(({ exposures, options }) => lossesQuery(exposures, options))
  const runs = useQueries({
    queries: queries.map((query, index) => ({
      ...query,
      enabled: (settled[index]?.exposures.length ?? 0) > 0,
    })),
  })
  const progress = useQueries({
    queries: settled.map(({ exposures, options }) => lossProgressQuery(exposures, options)),
  })
  const [kept, setKept] = useState<ReadonlyMap<string, NonNullable<Losses<Of>['last']>>>(new Map())
  const newer = settled.flatMap(({ id, of }, index) => {
    const simulation = runs[index]?.data
    const last = kept.get(id)
    return simulation && (last?.simulation !== simulation || last.of !== of)
      ? [[id, { of, simulation }] as const]
      : []
  })
  if (newer.length > 0) setKept(new Map([...kept, ...newer]))

  const all = asked.map((each): Losses<Of> => {
    const index = settled.findIndex(({ id }) => id === each.id)
    const [run, inRun] = [runs[index], settled[index]]
    const isEmpty = each.exposures.length === 0
    const last = isEmpty ? null : (kept.get(each.id) ?? null)
    const isRunning = run?.fetchStatus === 'fetching'
    return {
      id: each.id,
      asked: each.of,
      last,
      isStale: last !== null && (each.of !== last.of || !run?.data),
      done: isEmpty || !isRunning ? null : (progress[index]?.data ?? 0),
      isCancelled:
        !isEmpty && inRun === each && run?.status === 'pending' && run.fetchStatus === 'idle',
      failure: run?.error ?? null,
    }
  })
  const keys = JSON.stringify(queries.map(({ queryKey }) => queryKey))
  const cancel = useCallback(() => {
    for (const queryKey of JSON.parse(keys) as unknown[][])
      void client.cancelQueries({ queryKey, exact: true })
  }, [client, keys])
  const again = useCallback(() => {
    for (const queryKey of JSON.parse(keys) as unknown[][])
      void client.refetchQueries({ queryKey, exact: true })
  }, [client, keys])
  return { all, cancel, again }
}
