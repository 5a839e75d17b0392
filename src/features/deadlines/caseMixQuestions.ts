/** What the check of the case mix asks: the curves' own cases, by category, channel and country. */
import { caseMixQuestion } from '#domain/caseMix/caseMixQuestion.ts'
import { curveQuestions } from './curveQuestions.ts'
import type { DeadlinesInput } from './deadlinesPlan.ts'

/** One question over the receipts, places and platforms that the curves are drawn of. */
export const caseMixQuestions = (input: DeadlinesInput) =>
  curveQuestions(input).map(({ question: { kind, asOf, where }, countries }) => ({
    question: caseMixQuestion({ kind, asOf, where, observedFrom: input.observedFrom }),
    countries,
  }))
