/** A replay's answers as the card shows them: a line for each rule, and where the cases flip. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { Tally } from '#contract/tally.ts'
import { Category, type Country } from '#contract/vocabulary.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import type { ReplayCounts, ReplayFlips, ReplayRule, ReplayShare } from '#domain/replay/replay.ts'
import { type ReplayFigures, replayFigures } from '#domain/replay/replayFigures.ts'
import type { ReplayPlan } from '#domain/replay/replayPlan.ts'
import { wasLawThroughout } from '#domain/replay/wasLawThroughout.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { type RuleStanding, ruleName, ruleStanding } from './replayRules.ts'

/** One rule over the cases that it governs. */
export interface ReplayLine {
  rule: ReplayRule
  name: string
  standing: RuleStanding
  /** Law in every country read, on all the days of the receipts; the standing is of the as-of alone. */
  wasLaw: boolean
  share: ReplayShare
  /** In the countries where it is law; null where that is none of those read, or all. */
  whereLaw: ReplayShare | null
  /** For a rule limited to a class: all … none of the overdue unclassified cases in it. */
  ofClass: { low: number; high: number } | null
}

/** The flips that the card tells: those towards late under one of the two, the more frequent ones. */
export interface ReplayFlip {
  onTimeUnder: ReplayLine
  lateUnder: ReplayLine
  count: number
  compared: number
  lower: number
  upper: number
  /** The other way round; 0 where one clock is simply shorter. */
  reverse: number
}

/** A place of the table: cases that flip of those compared, or cases late of those read. */
export interface ReplayPlace {
  count: number
  n: number
  /** Null below the fewest cases that carry a share. */
  share: number | null
}

export interface ReplayWhere {
  /** `flips`: what flips; `late`: what is late under the last rule. */
  of: 'flips' | 'late'
  countries: readonly Country[]
  rows: { category: string; places: ReplayPlace[]; all: ReplayPlace }[]
  byCountry: ReplayPlace[]
  all: ReplayPlace
  /** The largest share drawn, for the shading; 0 where none is. */
  largest: number
}

export interface ReplayView {
  plan: ReplayPlan
  lines: readonly ReplayLine[]
  /** Null for one rule, or two that no case can be compared under. */
  flip: ReplayFlip | null
  figures: ReplayFigures
  where: ReplayWhere
  casesSeen: number
  missing: readonly string[]
}

/** Reads the answers to a replay's questions. */
export function replayView(plan: ReplayPlan, tallies: readonly Tally[]): ReplayView {
  const figures = replayFigures(plan, tallies)
  const lines = plan.rules.flatMap((rule, index): ReplayLine[] => {
    const share = figures.shares[index]
    if (!share) return []
    const standing = ruleStanding(rule, plan.scope.countries, plan.window.asOfDate)
    const wasLaw = wasLawThroughout(rule, plan.window, plan.scope.countries)
    const whereLaw = shareWhereLaw(figures, index, standing)
    const ofClass = figures.ofClass[index] ?? null
    return [{ rule, name: ruleName(rule), standing, wasLaw, share, whereLaw, ofClass }]
  })
  const flip = flipOf(lines, figures.flips)
  return {
    plan,
    lines,
    flip,
    figures,
    where: whereOf(plan, figures, flip),
    casesSeen: tallies.reduce((sum, { rowsSeen }) => sum + rowsSeen, 0),
    missing: [...new Set(tallies.flatMap(({ coverage }) => coverage.missing))],
  }
}

function shareWhereLaw(
  { byCountry }: ReplayFigures,
  index: number,
  { lawIn }: RuleStanding,
): ReplayShare | null {
  if (lawIn.length === 0 || lawIn.length === byCountry.length) return null
  const shares = byCountry.flatMap(({ country, shares: ofRules }) =>
    lawIn.includes(country) ? (ofRules[index] ?? []) : [],
  )
  const onTime = shares.reduce((sum, share) => sum + share.onTime, 0)
  const late = shares.reduce((sum, share) => sum + share.late, 0)
  const n = onTime + late
  const interval = wilsonInterval(onTime, n)
  return {
    onTime,
    late,
    n,
    share: n > 0 ? onTime / n : null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  }
}

function flipOf(lines: readonly ReplayLine[], flips: ReplayFlips | null): ReplayFlip | null {
  const [first, second] = lines
  if (!flips || !first || !second) return null
  const { compared, lateOnlyUnderFirst, lateOnlyUnderSecond } = flips
  const isUnderFirst = lateOnlyUnderFirst > lateOnlyUnderSecond
  const count = isUnderFirst ? lateOnlyUnderFirst : lateOnlyUnderSecond
  const interval = wilsonInterval(count, compared)
  return {
    onTimeUnder: isUnderFirst ? second : first,
    lateUnder: isUnderFirst ? first : second,
    count,
    compared,
    lower: interval?.lower ?? 0,
    upper: interval?.upper ?? 0,
    reverse: isUnderFirst ? lateOnlyUnderSecond : lateOnlyUnderFirst,
  }
}

const categoryPlace = (category: string): number => {
  const at = Category.options.findIndex((known) => known === category)
  return at < 0 ? Category.options.length : at
}

/** Flips where there are any; else what is late under the duty asked for, the last of the rules. */
function whereOf(
  { rules, scope: { countries } }: ReplayPlan,
  figures: ReplayFigures,
  flip: ReplayFlip | null,
): ReplayWhere {
  const ofFlips = flip !== null && flip.count > 0
  const isUnderFirst = flip !== null && flip.lateUnder.rule === rules[0]
  const placeOf = ({ flips, shares }: ReplayCounts): ReplayPlace => {
    const last = shares.at(-1)
    const count = ofFlips
      ? ((isUnderFirst ? flips?.lateOnlyUnderFirst : flips?.lateOnlyUnderSecond) ?? 0)
      : (last?.late ?? 0)
    const n = ofFlips ? (flips?.compared ?? 0) : (last?.n ?? 0)
    return { count, n, share: n >= FEWEST_CASES ? count / n : null }
  }
  const rows = figures.byCategory
    .map((inCategory) => ({
      category: inCategory.category,
      places: countries.map((country) => {
        const cell = figures.cells.find(
          (each) => each.country === country && each.category === inCategory.category,
        )
        return cell ? placeOf(cell) : { count: 0, n: 0, share: null }
      }),
      all: placeOf(inCategory),
    }))
    .filter(({ all }) => all.n > 0)
    .toSorted((one, other) => categoryPlace(one.category) - categoryPlace(other.category))
  const drawn = rows.flatMap(({ places }) => places.flatMap(({ share }) => share ?? []))
  return {
    of: ofFlips ? 'flips' : 'late',
    countries,
    rows,
    byCountry: figures.byCountry.map(placeOf),
    all: placeOf(figures),
    largest: Math.max(0, ...drawn),
  }
}

/** The place with the most cases that flip, or are late; null where there is none. */
export function mostFrequentPlace({
  rows,
  countries,
}: ReplayWhere): { country: Country; category: string; count: number } | null {
  const places = rows.flatMap(({ category, places: inCategory }) =>
    inCategory.flatMap(({ count }, index) => {
      const country = countries[index]
      return country && count > 0 ? [{ country, category, count }] : []
    }),
  )
  const [most] = places.toSorted((one, other) => other.count - one.count)
  return most ?? null
}

/** The same as table and CSV: a row for each country and category, then the sums. */
export function replayTable({ lines, figures, flip }: ReplayView): ChartTable {
  const [first, second] = lines
  const ofRule = (line: ReplayLine, index: number) => [
    {
      key: `share${index}`,
      label: `On time under ${line.name}, %`,
      align: 'right' as const,
      format: formatPercentCell,
    },
    {
      key: `lower${index}`,
      label: '95 % from',
      align: 'right' as const,
      format: formatPercentCell,
    },
    { key: `upper${index}`, label: '95 % to', align: 'right' as const, format: formatPercentCell },
    { key: `n${index}`, label: 'Past its deadline', align: 'right' as const },
  ]
  const together =
    flip && first && second
      ? [
          { key: 'compared', label: 'Under both', align: 'right' as const },
          { key: 'toSecond', label: `Late only under ${second.name}`, align: 'right' as const },
          { key: 'toFirst', label: `Late only under ${first.name}`, align: 'right' as const },
        ]
      : []
  const row = (country: string, category: string, { shares, flips }: ReplayCounts) => ({
    country,
    category,
    ...Object.fromEntries(
      shares.flatMap(({ share, lower, upper, n }, index) => {
        const isEnough = n >= FEWEST_CASES
        return [
          [`share${index}`, isEnough ? percentCell(share) : null],
          [`lower${index}`, isEnough ? percentCell(lower) : null],
          [`upper${index}`, isEnough ? percentCell(upper) : null],
          [`n${index}`, n],
        ]
      }),
    ),
    compared: flips?.compared ?? null,
    toSecond: flips?.lateOnlyUnderSecond ?? null,
    toFirst: flips?.lateOnlyUnderFirst ?? null,
  })
  return {
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'category', label: 'Category' },
      ...lines.flatMap(ofRule),
      ...together,
    ],
    rows: [
      row('all', 'all', figures),
      ...figures.byCountry.map((each) => row(countryName(each.country), 'all', each)),
      ...figures.byCategory.map((each) => row('all', each.category, each)),
      ...figures.cells.map((each) => row(countryName(each.country), each.category, each)),
    ],
  }
}
