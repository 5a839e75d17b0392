/** Answers from a Worker, which is started once and generates its cases at once. */
import type { AnswerBytes, Answerer } from './answerer.ts'
import type { WarmUp, WorkerAnswer, WorkerQuestion } from './demoWorker.ts'

const crashed: AnswerBytes = {
  status: 500,
  contentType: 'application/problem+json',
  bytes: JSON.stringify({ title: 'The demo stopped', status: 500, detail: 'Reload the page.' }),
}

/** `warmUp`: which cases are generated before anything is asked. */
export function workerAnswerer(warmUp: WarmUp): Answerer {
  const worker = new Worker(new URL('./demoWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: AnswerBytes) => void>()
  let lastId = 0
  let isBroken = false
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    isBroken = true
    for (const answer of waiting.values()) answer(crashed)
    waiting.clear()
  })
  const post = (message: WorkerQuestion) => worker.postMessage(message, { transfer: [] })
  post({ warmUp })
  return (request) =>
    new Promise((resolve) => {
      if (isBroken) {
        resolve(crashed)
        return
      }
      const id = ++lastId
      waiting.set(id, resolve)
      post({ id, request })
    })
}
