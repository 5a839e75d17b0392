/** Losses simulated in a Worker; where a browser has none, in the page. */
import { lossesAborted, lossesRefused } from './lossFailure.ts'
import { lossRunner, type RunLosses } from './lossRunner.ts'

const inWorker = lossRunner(
  () => new Worker(new URL('./lossWorker.ts', import.meta.url), { type: 'module' }),
)

/** The same bits, in one go and after what is being drawn: nothing else can be done meanwhile. */
const inPage: RunLosses = async (exposures, options, { signal, onProgress } = {}) => {
  const { simulateLosses } = await import('#domain/losses/simulateLosses.ts')
  await new Promise((resolve) => setTimeout(resolve))
  if (signal?.aborted) throw lossesAborted()
  try {
    return simulateLosses(exposures, { ...options, ...(onProgress ? { onProgress } : {}) })
  } catch (thrown) {
    throw lossesRefused(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

/**
 * One simulation of losses, away from the page. What it takes is on the User Timing measure
 * `dueline:losses`, in milliseconds, with the number of years and exposures.
 */
export const runLosses: RunLosses = async (exposures, options, run) => {
  const start = performance.now()
  const simulation = await (typeof Worker === 'undefined' ? inPage : inWorker)(
    exposures,
    options,
    run,
  )
  const detail = { years: options.years, exposures: exposures.length }
  performance.measure('dueline:losses', { start, detail })
  return simulation
}
