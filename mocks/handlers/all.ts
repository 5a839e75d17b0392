/** Every handler of the demo: one for each resource of the contract. */
import type { Answerer } from '#mocks/answerer.ts'
import { casesHandler } from './cases.ts'
import { openCasesHandler } from './openCases.ts'
import { scenariosHandler } from './scenarios.ts'
import { sourceHandler } from './source.ts'
import { tallyHandler } from './tally.ts'

export const demoHandlers = (answerer: Answerer) => [
  sourceHandler(answerer),
  tallyHandler(answerer),
  openCasesHandler(answerer),
  casesHandler(answerer),
  scenariosHandler(answerer),
]
