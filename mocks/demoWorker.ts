/** The demo's Worker: generates, counts and writes JSON away from the page, which gets bytes. */
import { demoAnswer, removalTable, type DemoRequest } from './demoAnswers.ts'

export type WorkerQuestion = { id: number; request: DemoRequest } | { warmSeed: number }
export type WorkerAnswer = {
  id: number
  status: number
  contentType: string
  bytes: ArrayBuffer
}

const encoder = new TextEncoder()

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  if ('warmSeed' in data) {
    removalTable(data.warmSeed)
    return
  }
  const { status, contentType, body } = demoAnswer(data.request)
  const bytes = encoder.encode(body).buffer
  const answer: WorkerAnswer = { id: data.id, status, contentType, bytes }
  self.postMessage(answer, { transfer: [bytes] })
})
