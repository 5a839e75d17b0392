/** What the demo says of itself. */
import { http } from 'msw'
import { endpoints } from '#contract/endpoints.ts'
import type { Answerer } from '#mocks/answerer.ts'
import { answerWith } from './answerWith.ts'

export const sourceHandler = (answerer: Answerer) =>
  http.get(`*${endpoints.source.path}`, ({ request }) => answerWith(answerer, request))
