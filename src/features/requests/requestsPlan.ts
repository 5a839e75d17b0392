/** Everything the page asks of the case source in one request; each card finds its questions by name. */
import type { Instrument } from '#contract/instrument.ts'
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import { numbered, type Scope } from '#domain/onTime/questionParts.ts'
import { outcomeQuestion, volumeQuestion } from '#domain/requests/requestQuestions.ts'
import type { RequestGrouping, RequestsAsked } from '#url/requestsSearch.ts'
import { answerQuestions } from './answerQuestions.ts'
import { beforeAfterQuestions } from './beforeAfterQuestions.ts'
import { suppressedQuestions } from './suppressedQuestions.ts'

/** What the questions follow from. */
export interface RequestsInput extends RequestsAsked {
  scope: Scope
  /** As chosen, else the two years before the as-of. */
  window: CaseWindow
  instruments: readonly Instrument[]
  /** When the source's log of requests begins; null while that is not known. */
  observedFrom: Instant | null
}

/** What cases are counted by for each of the page's groupings. */
export const dimensionOf = (by: RequestGrouping): Dimension =>
  by === 'country' ? 'jurisdiction' : by

/**
 * The page's questions. A card adds its own by one line here: a function of the input in a file of
 * its own giving `{ question, … }[]`, whose answers it reads with
 * `answerTo(view.plan.name[i], view.tallies)`.
 */
export function requestsPlan(input: RequestsInput) {
  const { scope, window, by } = input
  const questions: TallyQuestion[] = []
  const volume = numbered([{ question: volumeQuestion(scope, window, dimensionOf(by)) }], questions)
  const outcomes = numbered(
    [{ question: outcomeQuestion(scope, window, dimensionOf(by)) }],
    questions,
  )
  const suppressed = numbered(suppressedQuestions(input), questions)
  const answers = numbered(answerQuestions(input), questions)
  const beforeAfter = numbered(beforeAfterQuestions(input), questions)
  return { window, volume, outcomes, suppressed, answers, beforeAfter, questions }
}

export type RequestsPlan = ReturnType<typeof requestsPlan>
