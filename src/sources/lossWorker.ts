/** Simulates losses away from the page: it is told how far, and gets the summary. */
import type { LossExposure, LossSimulationOptions } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'

/** One run; answers carry its id. */
export type LossQuestion = {
  id: number
  exposures: readonly LossExposure[]
  options: LossSimulationOptions
}

/** How far (0 to 1), then the result; or why there is none. */
export type LossAnswer = { id: number } & (
  | { done: number }
  | { simulation: LossSimulation }
  | { refused: string }
)

self.addEventListener('message', ({ data }: MessageEvent<LossQuestion>) => {
  const { id, exposures, options } = data
  const post = (answer: LossAnswer) => self.postMessage(answer, { transfer: [] })
  try {
    const onProgress = (done: number) => post({ id, done })
    post({ id, simulation: simulateLosses(exposures, { ...options, onProgress }) })
  } catch (thrown) {
    post({ id, refused: thrown instanceof Error ? thrown.message : String(thrown) })
  }
})
