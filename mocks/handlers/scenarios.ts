/** The scenarios that can be chosen. */
import { http } from 'msw'
import { endpoints } from '#contract/endpoints.ts'
import type { Answerer } from '#mocks/answerer.ts'
import { answerWith } from './answerWith.ts'

export const scenariosHandler = (answerer: Answerer) =>
  http.get(`*${endpoints.scenarios.path}`, ({ request }) => answerWith(answerer, request))
