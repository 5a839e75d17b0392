/** Everything the page asks of the case source in one request; each card finds its questions by name. */
import type { Instant } from '#contract/units.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { hourQuestions } from '#domain/onTime/hourQuestions.ts'
import { type OnTimePlan, seriesQuestions } from '#domain/onTime/onTimePlan.ts'
import { numbered, type PlanInput } from '#domain/onTime/questionParts.ts'
import type { DeadlineGrouping, DeadlinePeriod } from '#url/deadlinesSearch.ts'
import { caseMixQuestions } from './caseMixQuestions.ts'
import { curveQuestions } from './curveQuestions.ts'
import { periodQuestions } from './periodQuestions.ts'

/** What the questions follow from. */
export interface DeadlinesInput extends PlanInput {
  by: DeadlineGrouping
  period: DeadlinePeriod
  /** When the source's log begins; null while that is not known. */
  observedFrom: Instant | null
}

/**
 * The page's questions. `series` is what Overview and Compare ask too, so that the three agree to the
 * digit. A card adds its own by one line here: a function of the input in a file of its own, whose
 * answers it reads with `answerTo(view.plan.name[i], view.tallies)`.
 */
export function deadlinesPlan(input: DeadlinesInput) {
  const { window, against } = input
  const questions: TallyQuestion[] = []
  const series: OnTimePlan['series'] = numbered(seriesQuestions(input), questions)
  const curves = numbered(curveQuestions(input), questions)
  const groups = numbered(periodQuestions(input), questions)
  const hours = numbered(hourQuestions(input), questions)
  const caseMix = numbered(caseMixQuestions(input), questions)
  return { window, clock: against.clock, series, curves, groups, hours, caseMix, questions }
}

export type DeadlinesPlan = ReturnType<typeof deadlinesPlan>
