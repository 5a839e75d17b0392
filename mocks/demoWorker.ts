/** The demo's Worker: generates, counts and writes JSON away from the page, which gets bytes. */
import { demoAnswer, type DemoRequest } from './demoAnswers.ts'
import { removalTable } from './demoTables.ts'
import { scenarioOf } from './scenarios/all.ts'

/** What is generated before anything is asked. */
export type WarmUp = { scenario: string; seed: number }
export type WorkerQuestion = { id: number; request: DemoRequest } | { warmUp: WarmUp }
export type WorkerAnswer = {
  id: number
  status: number
  contentType: string
  bytes: ArrayBuffer
}

const encoder = new TextEncoder()

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  if ('warmUp' in data) {
    const scenario = scenarioOf(data.warmUp.scenario)
    if (scenario) removalTable(scenario, data.warmUp.seed)
    return
  }
  const { status, contentType, body } = demoAnswer(data.request)
  const bytes = encoder.encode(body).buffer
  const answer: WorkerAnswer = { id: data.id, status, contentType, bytes }
  self.postMessage(answer, { transfer: [bytes] })
})
