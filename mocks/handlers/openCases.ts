/** Pages of open cases with their due times. */
import { http } from 'msw'
import { endpoints } from '#contract/endpoints.ts'
import type { Answerer } from '#mocks/answerer.ts'
import { answerWith } from './answerWith.ts'

export const openCasesHandler = (answerer: Answerer) =>
  http.get(`*${endpoints.openCases.path}`, ({ request }) => answerWith(answerer, request))
