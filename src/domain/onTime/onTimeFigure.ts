/** On-time figures read off a plan's answers: the headline, the period before, each country. */
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import {
  classBounds,
  headlineOnTimeShare,
  naiveOnTimeShare,
  type OnTimeQuestion,
} from '#domain/onTimeShare.ts'
import { type Clock, deadlineAge } from './clock.ts'
import type { OnTimePlan } from './onTimePlan.ts'
import { answerTo, type Asked } from './questionParts.ts'
import { countedFrom, type ReadAgainst } from './readAgainst.ts'

/** Fewer cases past their deadline than this carry no share: it would be ±9 points or more. */
export const FEWEST_CASES = 50

/** The part of a plan that its answers are read with. */
export type ReadPlan = Pick<OnTimePlan, 'window' | 'clock' | 'series'>

/** How a question about one country of an answer is put to the domain. */
export function onTimeQuestion(
  asked: Asked,
  clock: Clock,
  country: Country,
  span: { from: Instant; before: Instant },
): OnTimeQuestion & { by: Asked['question']['by'] } {
  return {
    ...span,
    deadlineAge: deadlineAge(clock.deadline),
    satisfiedBy: clock.satisfiedBy,
    group: (values) => values[0] === country,
    by: asked.question.by,
    exceptions: clock.exceptions,
  }
}

/** Counts of several countries, and what follows from their sums. */
export interface OnTimeFigure {
  satisfied: number
  late: number
  /** Past their deadline: satisfied and late. */
  n: number
  /** Null where nothing is past its deadline. */
  share: number | null
  /** Among closed cases alone, for contrast; null where none is closed. */
  naiveShare: number | null
  /** Withdrawn within the deadline, and carrying an exception or paused: outside `n`. */
  withdrawn: number
  outsideRule: number
  /** For a duty limited to a class: none … all of the overdue unclassified cases in it. */
  ofClass: { low: number; high: number } | null
  /** Past their deadline and of the class, with the overdue unclassified; 0 without a class. */
  ofClassCases: number
}

interface CountrySpan {
  country: Country
  from: Instant
  before: Instant
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/**
 * Adds up the countries' counts, each over its own receipts. 900 of 1,000 in time in one country and
 * 40 of 100 in another are 940 of 1,100, 85.5 %: cases count, not countries.
 */
export function onTimeFigure(
  asked: readonly Asked[],
  tallies: readonly Tally[],
  clock: Clock,
  spans: readonly CountrySpan[],
): OnTimeFigure {
  const sum = { satisfied: 0, late: 0, withdrawn: 0, outsideRule: 0 }
  let closedInTimeOrLate = 0
  const ofClass = { inTime: 0, late: 0, overdueWithoutClass: 0 }
  for (const { country, from, before } of spans) {
    const question = asked.find(({ countries }) => countries.includes(country))
    if (!question || before <= from) continue
    const tally = answerTo(question, tallies)
    const put = onTimeQuestion(question, clock, country, { from, before })
    const headline = headlineOnTimeShare(tally, put)
    sum.satisfied += headline.satisfied
    sum.late += headline.late
    sum.withdrawn += headline.withdrawn
    sum.outsideRule += headline.outsideRule
    closedInTimeOrLate += naiveOnTimeShare(tally, put).n
    if (!clock.onlyClass) continue
    const bounds = classBounds(tally, { ...put, onlyClass: clock.onlyClass })
    ofClass.inTime += bounds.inTime
    ofClass.late += bounds.late
    ofClass.overdueWithoutClass += bounds.overdueWithoutClass
  }
  const n = sum.satisfied + sum.late
  const known = ofClass.inTime + ofClass.late
  const high = ratio(ofClass.inTime, known)
  const low = ratio(ofClass.inTime, known + ofClass.overdueWithoutClass)
  return {
    ...sum,
    n,
    share: ratio(sum.satisfied, n),
    naiveShare: ratio(sum.satisfied, closedInTimeOrLate),
    ofClass: high !== null && low !== null ? { low, high } : null,
    ofClassCases: known + ofClass.overdueWithoutClass,
  }
}

const earlier = (one: Instant, other: Instant) => instant(Math.min(one, other))

/** The headline: receipts of the window that are past their deadline, where the clock counts. */
export function headlineFigure(
  plan: ReadPlan,
  tallies: readonly Tally[],
  against: ReadAgainst,
  countries: readonly Country[] = against.countedCountries,
): OnTimeFigure {
  return spanFigure(plan, tallies, against, countries, plan.window.from, plan.window.to)
}

/**
 * The same for the period before; null where the clock did not run through all of it in every
 * country counted, because a part of a period is not a period.
 */
export function previousFigure(
  plan: ReadPlan,
  tallies: readonly Tally[],
  against: ReadAgainst,
): OnTimeFigure | null {
  const { previousFrom, from } = plan.window
  const isWhole = against.countedCountries.every(
    (country) => countedFrom(against, country, previousFrom) === previousFrom,
  )
  if (!isWhole) return null
  return spanFigure(plan, tallies, against, against.countedCountries, previousFrom, from)
}

function spanFigure(
  plan: ReadPlan,
  tallies: readonly Tally[],
  against: ReadAgainst,
  countries: readonly Country[],
  from: Instant,
  to: Instant,
): OnTimeFigure {
  const spans = countries.flatMap((country) => {
    const asked = plan.series.find((each) => each.countries.includes(country))
    if (!asked) return []
    const before = earlier(to, asked.pastBefore)
    return [{ country, from: countedFrom(against, country, from), before }]
  })
  return onTimeFigure(plan.series, tallies, plan.clock, spans)
}
