/** Everything the page asks of the case source, as one request of a handful of tallies. */
import type { TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { dutyQuestions } from '#domain/onTime/dutyQuestions.ts'
import { type OnTimePlan, seriesQuestions } from '#domain/onTime/onTimePlan.ts'
import { openQuestions } from '#domain/onTime/openQuestions.ts'
import {
  type AskedDuty,
  type AskedOpen,
  numbered,
  type PlanInput,
} from '#domain/onTime/questionParts.ts'

export interface OverviewPlan extends OnTimePlan {
  open: AskedOpen[]
  openEarlier: AskedOpen[]
  duties: AskedDuty[]
}

/**
 * The page's questions in one request, with what reads each answer.
 *
 * Law in force as of 26 June 2019 in five countries asks six: on-time by month and country, the open
 * cases (Germany) now and 90 days before, and one for each duty with a clock.
 */
export function overviewPlan(input: PlanInput): OverviewPlan {
  const { window } = input
  const length = window.to - window.from
  const chosen = window.isChosen ? { from: window.from, to: window.to } : {}
  const earlier = window.isChosen
    ? { from: instant(window.from - length), to: instant(window.to - length) }
    : {}
  const questions: TallyQuestion[] = []
  const series = numbered(seriesQuestions(input), questions)
  const open = numbered(openQuestions(input, window.asOf, chosen), questions)
  const before = openQuestions(input, instant(window.asOf - length), earlier)
  const openEarlier = numbered(before, questions)
  const duties = numbered(dutyQuestions(input), questions)
  const { clock } = input.against
  return { window, clock, series, open, openEarlier, duties, questions }
}
