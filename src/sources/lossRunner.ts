/** Runs of the simulation in one Worker, one after another; a cancelled run costs its Worker. */
import type { LossExposure, LossSimulationOptions } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import {
  lossesAborted,
  lossesBroke,
  lossesRefused,
  lossesSilent,
  SILENCE_SECONDS,
} from './lossFailure.ts'
import type { LossAnswer, LossQuestion } from './lossWorker.ts'
import type { SourceFailure } from './sourceFailure.ts'

/** Who waits for a run: `signal` cancels it, `onProgress` is told how far it is, 0 to 1. */
export type LossRun = { signal?: AbortSignal; onProgress?: (done: number) => void }

/** Resolves with the simulation; rejects with a `SourceFailure`, a cancelled run with kind "aborted". */
export type RunLosses = (
  exposures: readonly LossExposure[],
  options: LossSimulationOptions,
  run?: LossRun,
) => Promise<LossSimulation>

type Job = {
  question: LossQuestion
  onProgress: (done: number) => void
  resolve: (simulation: LossSimulation) => void
  reject: (failure: SourceFailure) => void
}

/** What of a Worker is used, so that a test can play one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * One Worker, started with the first run and kept for the next. Runs wait for one another: a second
 * Worker would only share the same cores. A run that is cancelled, breaks or falls silent takes the
 * Worker with it, and the next run starts another.
 * @param start a new Worker
 */
export function lossRunner(start: () => WorkerLike): RunLosses {
  const waiting: Job[] = []
  let running: Job | null = null
  let worker: WorkerLike | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  let lastId = 0

  const listen = () => {
    clearTimeout(silence)
    silence = setTimeout(() => drop(lossesSilent()), SILENCE_SECONDS * 1000)
  }
  const next = () => {
    clearTimeout(silence)
    running = waiting.shift() ?? null
    if (!running) return
    try {
      worker ??= started()
      worker.postMessage(running.question, { transfer: [] })
      listen()
    } catch {
      drop(lossesBroke()) // a browser may refuse to start one
    }
  }
  const drop = (failure: SourceFailure) => {
    worker?.terminate()
    worker = null
    const job = running
    next()
    job?.reject(failure)
  }
  const hear = ({ data }: MessageEvent<LossAnswer>) => {
    if (data.id !== running?.question.id) return
    if ('done' in data) {
      listen()
      running.onProgress(data.done)
      return
    }
    const job = running
    next()
    if ('simulation' in data) job.resolve(data.simulation)
    else job.reject(lossesRefused(data.refused))
  }
  const started = (): WorkerLike => {
    const fresh = start()
    fresh.addEventListener('message', (event) => {
      if (fresh === worker) hear(event as MessageEvent<LossAnswer>)
    })
    fresh.addEventListener('error', (event) => {
      event.preventDefault() // it is said on the screen
      if (fresh === worker) drop(lossesBroke())
    })
    return fresh
  }
  const cancel = (job: Job) => {
    if (job === running) {
      drop(lossesAborted())
      return
    }
    const place = waiting.indexOf(job)
    if (place === -1) return // it has ended
    waiting.splice(place, 1)
    job.reject(lossesAborted())
  }

  return (exposures, options, { signal, onProgress = () => undefined } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(lossesAborted())
        return
      }
      lastId += 1
      const job = { question: { id: lastId, exposures, options }, onProgress, resolve, reject }
      signal?.addEventListener('abort', () => cancel(job), { once: true })
      waiting.push(job)
      if (!running) next()
    })
}
