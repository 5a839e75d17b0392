import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LossExposure } from '#domain/losses/lossExposure.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { SILENCE_SECONDS } from './lossFailure.ts'
import { lossRunner } from './lossRunner.ts'
import type { LossAnswer, LossQuestion } from './lossWorker.ts'

/** A Worker that notes what it is asked and answers when told to. */
function playedWorker() {
  const listeners = new Map<string, (event: unknown) => void>()
  const asked: LossQuestion[] = []
  const worker = {
    asked,
    isTerminated: false,
    postMessage: (question: LossQuestion) => void asked.push(question),
    terminate: () => {
      worker.isTerminated = true
    },
    addEventListener: (name: string, listen: (event: unknown) => void) =>
      void listeners.set(name, listen),
    say: (answer: LossAnswer) => listeners.get('message')?.({ data: answer }),
    breakOff: () => listeners.get('error')?.({ preventDefault: () => undefined }),
  }
  return worker
}

function runner() {
  const workers: ReturnType<typeof playedWorker>[] = []
  const run = lossRunner(() => {
    const worker = playedWorker()
    workers.push(worker)
    return worker
  })
  return { run, workers }
}

const exposures: LossExposure[] = [
  {
    id: 'a',
    actionsPerYear: 0.5,
    severity: { form: 'share of cap', cap: 50e6, alpha: 2, beta: 6 },
  },
]
const options = { years: 1000, seed: 7 }
const simulation = { years: 1000, seed: 7, digest: 'of the first' } as LossSimulation

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Runs in a Worker', () => {
  it('say how far they are and end with the simulation; the Worker is kept for the next', async () => {
    const { run, workers } = runner()
    const onProgress = vi.fn<(done: number) => void>()
    const first = run(exposures, options, { onProgress })
    workers[0]?.say({ id: 1, done: 0.5 })
    workers[0]?.say({ id: 1, simulation })
    expect(await first).toBe(simulation)
    expect(onProgress.mock.calls).toEqual([[0.5]])
    void run(exposures, options)
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked.map(({ id }) => id)).toEqual([1, 2])
  })

  it('wait for one another', async () => {
    const { run, workers } = runner()
    const first = run(exposures, options)
    const second = run(exposures, { ...options, seed: 8 })
    expect(workers[0]?.asked).toHaveLength(1)
    workers[0]?.say({ id: 1, simulation })
    await first
    expect(workers[0]?.asked[1]).toMatchObject({ id: 2, options: { seed: 8 } })
    workers[0]?.say({ id: 2, simulation: { ...simulation, seed: 8 } })
    expect((await second).seed).toBe(8)
  })

  it('are broken off with their Worker when cancelled, and the next one goes on in another', async () => {
    const { run, workers } = runner()
    const cancelled = new AbortController()
    const first = run(exposures, options, { signal: cancelled.signal })
    const second = run(exposures, options)
    cancelled.abort()
    await expect(first).rejects.toMatchObject({ name: 'SourceFailure', kind: 'aborted' })
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
    workers[1]?.say({ id: 2, simulation })
    expect(await second).toBe(simulation)
  })

  it('leave the line when cancelled before their turn, without harm to the one that runs', async () => {
    const { run, workers } = runner()
    const cancelled = new AbortController()
    const first = run(exposures, options)
    const second = run(exposures, options, { signal: cancelled.signal })
    cancelled.abort()
    await expect(second).rejects.toMatchObject({ kind: 'aborted' })
    workers[0]?.say({ id: 1, simulation })
    expect(await first).toBe(simulation)
    expect(workers[0]?.asked).toHaveLength(1)
  })

  it('are not begun where nobody waits any more', async () => {
    const { run, workers } = runner()
    await expect(run(exposures, options, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(workers).toHaveLength(0)
  })

  it('fail where the Worker breaks off or cannot be started, and may be tried again', async () => {
    const { run, workers } = runner()
    const broken = run(exposures, options)
    workers[0]?.breakOff()
    await expect(broken).rejects.toMatchObject({ kind: 'not loaded', retryHelps: true })
    const again = run(exposures, options)
    workers[1]?.say({ id: 2, simulation })
    expect(await again).toBe(simulation)
    const refusing = lossRunner(() => {
      throw new Error('refused')
    })
    await expect(refusing(exposures, options)).rejects.toMatchObject({ kind: 'not loaded' })
  })

  it('fail once the Worker has been silent for long; each word of it begins the wait anew', async () => {
    const { run, workers } = runner()
    const silent = run(exposures, options)
    const failure = silent.catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(SILENCE_SECONDS * 900)
    workers[0]?.say({ id: 1, done: 0.1 })
    await vi.advanceTimersByTimeAsync(SILENCE_SECONDS * 900)
    expect(workers[0]?.isTerminated).toBe(false)
    await vi.advanceTimersByTimeAsync(SILENCE_SECONDS * 101)
    expect(await failure).toMatchObject({ kind: 'timeout', retryHelps: true })
    expect(workers[0]?.isTerminated).toBe(true)
  })

  it('say what was wrong with what they were given', async () => {
    const { run, workers } = runner()
    const refused = run(exposures, options)
    workers[0]?.say({ id: 1, refused: 'exposures[0].actionsPerYear is negative' })
    await expect(refused).rejects.toMatchObject({
      kind: 'wrong shape',
      retryHelps: false,
      detail: 'exposures[0].actionsPerYear is negative',
    })
  })
})
