/** The curves as figures: one for each group, decided and open cases alike, read off one answer. */
import type { Tally } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import { Category, Channel, Country } from '#contract/vocabulary.ts'
import { compareCodePoints } from '#domain/compareCodePoints.ts'
import type { GroupDimension } from '#domain/onTime/groupQuestions.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import {
  aalenJohansen,
  type CurveCases,
  FEWEST_CURVE_CASES,
  type IncidencePoint,
  kaplanMeier,
  survivalInput,
  type SurvivalPoint,
  type SurvivalQuantile,
  survivalQuantile,
} from '#domain/survival.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** How a case of the kind can end, in the order in which the shares are shown. */
export const outcomesOf = {
  removal: ['removed', 'restricted', 'rejected', 'withdrawn'],
  disclosure: ['disclosed', 'partly disclosed', 'refused', 'challenged', 'withdrawn'],
} as const

export interface GroupCurve {
  /** "DE", "Platform A", "hate speech", "user notice". */
  group: string
  /** Whether the clock is law there on the as-of. */
  isLaw: boolean
  /** Cases in the curve; before the log and outside the rule are apart. */
  cases: CurveCases
  points: SurvivalPoint[]
  byOutcome: Record<string, IncidencePoint[]>
  /** The age by which half are decided; null where it is not reached. */
  median: SurvivalQuantile
}

export interface Curves {
  groups: GroupCurve[]
  /** Groups with fewer than 50 cases: named, not drawn. */
  tooFew: { group: string; n: number }[]
  /** All groups the clock counts in, put together. */
  together: Pick<GroupCurve, 'cases' | 'points' | 'byOutcome'> | null
}

const orders: Record<GroupDimension, readonly string[]> = {
  jurisdiction: Country.options,
  platform: [],
  category: Category.options,
  channel: Channel.options,
}

/** The contract's order, then by code point: never by size, which would be a ranking. */
function groupsOf(tally: Tally, dimension: GroupDimension): string[] {
  const order = orders[dimension]
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
  return [...new Set(tally.groups.map(([value = '']) => value))].toSorted(
    (one, other) => place(one) - place(other) || compareCodePoints(one, other),
  )
}

/** Receipts count from here on: the log's beginning, and the day the clock began in the group. */
function countedFrom(view: DeadlinesView, countries: readonly string[]): Instant | null {
  const { plan, observedFrom, against } = view
  const began = Country.options.flatMap((country) =>
    countries.includes(country) ? (against.clockBegan[country] ?? []) : [],
  )
  const edges = [...(observedFrom === null ? [] : [observedFrom]), ...began]
  const within = edges.filter((edge) => edge > plan.window.from && edge < plan.window.to)
  return within.toSorted((one, other) => other - one)[0] ?? null
}

/**
 * Reads the answer. Every case received in the window is in a curve, decided or open; those before the
 * log begins or before the clock began in a country are left out, and so are paused cases and those
 * carrying an exception that the rule allows.
 */
export function curves(view: DeadlinesView): Curves | null {
  const [asked] = view.plan.curves
  if (!asked || !view.tallies) return null
  const { clock, countedCountries, yardstick } = view.against
  const tally = answerTo(asked, view.tallies)
  const isByCountry = asked.dimension === 'jurisdiction'
  const lawful = yardstick.perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  const casesOf = (groups: readonly string[]) =>
    survivalInput(tally, {
      outcomes: outcomesOf[clock.caseKind],
      observedFrom: countedFrom(view, isByCountry ? groups : countedCountries),
      group: ([value = '']) => groups.includes(value),
      by: asked.question.by,
      exceptions: clock.exceptions,
    })
  const all = groupsOf(tally, asked.dimension).map((group) => ({ group, cases: casesOf([group]) }))
  const counted = isByCountry
    ? all.filter(({ group }) => countedCountries.some((country) => country === group))
    : all
  const together = casesOf(counted.map(({ group }) => group))
  return {
    groups: all
      .filter(({ cases }) => cases.n >= FEWEST_CURVE_CASES)
      .map(({ group, cases }) => ({
        group,
        isLaw: (isByCountry ? [group] : countedCountries).every((country) =>
          lawful.some((each) => each === country),
        ),
        ...estimates(cases),
      })),
    tooFew: all
      .filter(({ cases }) => cases.n < FEWEST_CURVE_CASES)
      .map(({ group, cases }) => ({ group, n: cases.n })),
    together: together.n >= FEWEST_CURVE_CASES ? estimates(together) : null,
  }
}

function estimates(cases: CurveCases) {
  const points = kaplanMeier(cases)
  return { cases, points, byOutcome: aalenJohansen(cases), median: survivalQuantile(points, 0.5) }
}

/** The share decided by an age with its limits; the curve's last point at or before it. */
export interface DecidedShare {
  hours: number
  share: number
  lower: number | null
  upper: number | null
}

/** 1 − S: the limits change places. */
export const decidedShare = ({ hours, survival, lower, upper }: SurvivalPoint): DecidedShare => ({
  hours,
  share: 1 - survival,
  lower: upper === null ? null : 1 - upper,
  upper: lower === null ? null : 1 - lower,
})

/** The share decided by an age that is an edge of the curve; null where nobody was seen so long. */
export function decidedBy(
  { points }: Pick<GroupCurve, 'points'>,
  hours: number,
): DecidedShare | null {
  const point = points.findLast((each) => each.hours <= hours)
  return point && (point.atRisk > 0 || point.survival === 0) ? decidedShare(point) : null
}

/** A group that stays behind every other up to an age. */
export interface Slowest {
  group: string
  /** From this age on its interval lies below every other's. */
  fromHours: number
}

/**
 * The group whose 95 % interval lies below every other's at `untilHours`, and the first age from which
 * it has done so throughout; null where there is none. Two groups whose intervals meet are not told
 * apart here.
 */
export function clearlySlowest(
  groups: readonly Pick<GroupCurve, 'group' | 'points'>[],
  untilHours: number,
): Slowest | null {
  if (groups.length < 2) return null
  const lasts = groups.map((curve) => decidedBy(curve, untilHours)?.share ?? Infinity)
  const slowest = groups[lasts.indexOf(Math.min(...lasts))]
  const others = groups.filter(({ group }) => group !== slowest?.group)
  if (!slowest) return null
  const isBehind = (hours: number) => {
    const upper = decidedBy(slowest, hours)?.upper ?? null
    return upper !== null && others.every((other) => (decidedBy(other, hours)?.lower ?? -1) > upper)
  }
  const ages = slowest.points.map(({ hours }) => hours).filter((hours) => hours <= untilHours)
  const lastNotBehind = ages.findLastIndex((hours) => !isBehind(hours))
  const fromHours = ages[lastNotBehind + 1]
  return fromHours === undefined ? null : { group: slowest.group, fromHours }
}
