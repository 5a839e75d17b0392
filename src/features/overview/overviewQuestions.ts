/** Everything the page asks of the case source, as one request of a handful of tallies. */
import type { TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { matureBefore } from '#domain/matureBefore.ts'
import { type CaseWindow, dutiesFrom, seriesPeriods } from './caseWindow.ts'
import { type Clock, zoneGroups } from './clock.ts'
import { openQuestions } from './openQuestions.ts'
import {
  agesOf,
  type Asked,
  type AskedDuty,
  type AskedOpen,
  dimensionsOf,
  type PlanInput,
  sorted,
  whereOf,
} from './questionParts.ts'
import { dutyReadFrom } from './readAgainst.ts'

export interface OverviewPlan {
  window: CaseWindow
  clock: Clock
  series: Asked[]
  open: AskedOpen[]
  openEarlier: AskedOpen[]
  duties: AskedDuty[]
  questions: TallyQuestion[]
}

function seriesQuestions(input: PlanInput): Omit<Asked, 'index'>[] {
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

function dutyQuestions(input: PlanInput): Omit<AskedDuty, 'index'>[] {
  const { scope, window } = input
  return input.against.duties.flatMap(({ duty, clock, countries }) =>
    zoneGroups(clock.deadline.unit, countries).map(({ countries: asked, zone }) => {
      const pastBefore = matureBefore(window.asOf, clock.deadline, zone)
      const readFrom = Object.fromEntries(
        asked.map((country) => [country, dutyReadFrom(duty, country, window)]),
      )
      const question: TallyQuestion = {
        kind: clock.caseKind,
        asOf: window.asOf,
        where: {
          ...whereOf(clock, scope, asked),
          receivedFrom: dutiesFrom(window),
          receivedTo: window.to,
        },
        by: dimensionsOf(clock),
        zone,
        periods: {
          runs: [],
          cuts: sorted([...Object.values(readFrom), window.to, pastBefore]),
        },
        ages: agesOf(clock.deadline),
      }
      return { question, countries: asked, zone, pastBefore, duty, clock, readFrom }
    }),
  )
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
  const numbered = <T extends { question: TallyQuestion }>(asked: T[]): (T & { index: number })[] =>
    asked.map((each) => ({ ...each, index: questions.push(each.question) - 1 }))
  return {
    window,
    clock: input.against.clock,
    series: numbered(seriesQuestions(input)),
    open: numbered(openQuestions(input, window.asOf, chosen)),
    openEarlier: numbered(openQuestions(input, instant(window.asOf - length), earlier)),
    duties: numbered(dutyQuestions(input)),
    questions,
  }
}
