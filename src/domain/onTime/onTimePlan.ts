/** What is asked to read on-time shares: one series by month and country, in one request. */
import type { TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { type CaseWindow, seriesPeriods } from './caseWindow.ts'
import { type Clock, zoneGroups } from './clock.ts'
import {
  agesOf,
  type Asked,
  dimensionsOf,
  numbered,
  type PlanInput,
  sorted,
  whereOf,
} from './questionParts.ts'

/** The questions of a request, and what reads their answers. */
export interface OnTimePlan {
  window: CaseWindow
  clock: Clock
  /** One for hours; one for each country's zone where the clock counts local days. */
  series: Asked[]
  questions: TallyQuestion[]
}

/**
 * On time by month and country, with the window, the period before it and the last receipt past its
 * deadline on period cuts, so that headline and months are read off the same answer.
 */
export function seriesQuestions(input: PlanInput): Omit<Asked, 'index'>[] {
  const { scope, window } = input
  const { clock } = input.against
  const periods = seriesPeriods(window)
  return zoneGroups(clock.deadline.unit, scope.countries).map(({ countries, zone }) => {
    const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
    const starts = periods.map(({ start }) => startOfDay(start, zone))
    const cuts = sorted([
      ...starts,
      ...Object.values(input.against.clockBegan),
      window.previousFrom,
      window.from,
      window.to,
      pastBefore,
    ])
    const question: TallyQuestion = {
      kind: clock.caseKind,
      asOf: window.asOf,
      where: {
        ...whereOf(clock, scope, countries),
        receivedFrom: instant(Math.min(starts[0] ?? window.from, window.previousFrom)),
        receivedTo: window.to,
      },
      by: dimensionsOf(clock),
      zone,
      periods: { runs: [], cuts },
      ages: agesOf(clock.deadline),
    }
    return { question, countries, zone, pastBefore }
  })
}

/**
 * The series alone: what a page asks that shows on-time shares and nothing else of the cases. Law in
 * force as of 26 June 2019 asks one question, whatever the number of countries.
 */
export function onTimePlan(input: PlanInput): OnTimePlan {
  const questions: TallyQuestion[] = []
  const series = numbered(seriesQuestions(input), questions)
  return { window: input.window, clock: input.against.clock, series, questions }
}
