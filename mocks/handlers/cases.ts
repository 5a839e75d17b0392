/** Pages of the cases behind a mark. */
import { http } from 'msw'
import { endpoints } from '#contract/endpoints.ts'
import type { Answerer } from '#mocks/answerer.ts'
import { answerWith } from './answerWith.ts'

export const casesHandler = (answerer: Answerer) =>
  http.get(`*${endpoints.cases.path}`, ({ request }) => answerWith(answerer, request))
