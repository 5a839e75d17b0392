import { expect, it, vi } from 'vitest'
import type { LossExposure } from '#domain/losses/lossExposure.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { runLosses } from './lossSimulation.ts'

const exposures: LossExposure[] = ['a', 'b'].map((id) => ({
  id,
  actionsPerYear: 0.5,
  severity: { form: 'share of cap', cap: 50e6, alpha: 2, beta: 6 },
}))
const options = { years: 2000, seed: 3, sharedActionsPerYear: 0.1 }

it('Where there is no Worker the page simulates, to the same bits, and says how far it is', async () => {
  const onProgress = vi.fn<(done: number) => void>()
  const simulation = await runLosses(exposures, options, { onProgress })
  expect(simulation).toEqual(simulateLosses(exposures, options))
  expect(onProgress.mock.lastCall).toEqual([1])
})

it('The page refuses what the Worker refuses, and begins nothing for nobody', async () => {
  await expect(runLosses(exposures, { ...options, years: 0 })).rejects.toMatchObject({
    name: 'SourceFailure',
    kind: 'wrong shape',
    retryHelps: false,
  })
  await expect(
    runLosses(exposures, options, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ kind: 'aborted' })
})

it('What a simulation took is measured under a name of its own', async () => {
  performance.clearMeasures('dueline:losses')
  await runLosses(exposures, options)
  const [measure] = performance.getEntriesByName('dueline:losses')
  expect(measure).toMatchObject({ detail: { years: 2000, exposures: 2 } })
})
