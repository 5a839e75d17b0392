/** Who works out the demo's answers: a Worker beside the page, or this thread in Node. */
import { demoAnswer, type DemoRequest } from './demoAnswers.ts'

export type AnswerBytes = { status: number; contentType: string; bytes: BodyInit }
export type Answerer = (request: DemoRequest) => Promise<AnswerBytes>

export const inThread: Answerer = async (request) => {
  const { status, contentType, body } = demoAnswer(request)
  return { status, contentType, bytes: body }
}
