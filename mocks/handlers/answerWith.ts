/** From an intercepted request to the demo's answer. */
import { HttpResponse } from 'msw'
import type { Answerer } from '#mocks/answerer.ts'

export async function answerWith(
  answerer: Answerer,
  request: Request,
): Promise<HttpResponse<BodyInit>> {
  const { pathname, search } = new URL(request.url)
  const { status, contentType, bytes } = await answerer({ path: pathname, search })
  return new HttpResponse(bytes, { status, headers: { 'content-type': contentType } })
}
