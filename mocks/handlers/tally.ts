/** Counts: a page's questions, answered in their order. */
import { http } from 'msw'
import { endpoints } from '#contract/endpoints.ts'
import type { Answerer } from '#mocks/answerer.ts'
import { answerWith } from './answerWith.ts'

export const tallyHandler = (answerer: Answerer) =>
  http.get(`*${endpoints.tally.path}`, ({ request }) => answerWith(answerer, request))
