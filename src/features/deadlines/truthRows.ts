/** Planted truths beside what the cases of the demo say, country by country. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { PlantedTruth } from '#contract/sourceAnswers.ts'
import { type Tally, TallyQuestion } from '#contract/tally.ts'
import type { Instant, IsoDate, Share } from '#contract/units.ts'
import { Country, type Outcome } from '#contract/vocabulary.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { type ShareInterval, wilsonInterval } from '#domain/wilsonInterval.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatFixed } from '#ui/format.ts'

/** A truth is of a notice decided, whatever the decision. */
const SATISFIED_BY: readonly Outcome[] = ['removed', 'restricted', 'rejected']
const BY: TallyQuestion['by'] = ['jurisdiction', 'exception']

/** Whether the 95 % interval holds the truth; null: too few cases to say. */
export interface TruthRow {
  country: Country
  truth: Share
  /** Cases past the deadline and not withdrawn within it. */
  n: number
  /** Null below the fewest cases that carry a share. */
  estimate: (ShareInterval & { share: Share }) | null
  isInside: boolean | null
}

/** The truths planted for an as-of, of the chosen countries in the contract's order. */
export const truthsAt = (
  truths: readonly PlantedTruth[],
  asOf: Instant,
  countries: readonly Country[],
): PlantedTruth[] =>
  Country.options
    .filter((country) => countries.includes(country))
    .flatMap((country) =>
      truths.filter((truth) => truth.country === country && truth.asOf === asOf),
    )

/** The days for which a source has truths, the first first. */
export const truthDays = (truths: readonly PlantedTruth[]): IsoDate[] =>
  [...new Set(truths.map(({ asOf }) => dayOf(asOf)))].toSorted()

/**
 * What is counted beside the truths of one as-of: all platforms and channels, because the truths are
 * of all; one question for all countries. Null where there is no truth.
 */
export function truthQuestion(truths: readonly PlantedTruth[]): TallyQuestion | null {
  const [first] = truths
  if (first === undefined) return null
  return TallyQuestion.parse({
    kind: 'removal',
    asOf: first.asOf,
    where: {
      jurisdiction: truths.map(({ country }) => country),
      receivedFrom: first.receivedFrom,
      receivedTo: first.receivedTo,
    },
    by: BY,
    zone: 'UTC',
    periods: { runs: [], cuts: [first.receivedFrom, first.receivedTo] },
    ages: { unit: 'hours', runs: [], cuts: [first.deadlineHours] },
  })
}

/** A row for each truth, read off the answer to `truthQuestion` as every headline is. */
export const truthRows = (truths: readonly PlantedTruth[], tally: Tally): TruthRow[] =>
  truths.flatMap((truth) => {
    const country = Country.options.find((one) => one === truth.country)
    if (country === undefined) return []
    const { satisfied, n, share } = headlineOnTimeShare(tally, {
      from: truth.receivedFrom,
      before: truth.receivedTo,
      deadlineAge: truth.deadlineHours,
      satisfiedBy: SATISFIED_BY,
      group: ([jurisdiction]) => jurisdiction === country,
      by: BY,
    })
    const interval = n < FEWEST_CASES ? null : wilsonInterval(satisfied, n)
    const estimate = interval && share !== null ? { ...interval, share } : null
    const isInside =
      estimate && estimate.lower <= truth.onTimeShare && truth.onTimeShare <= estimate.upper
    return [{ country, truth: truth.onTimeShare, n, estimate, isInside }]
  })

/** In percent, to two decimals: one can make a truth look like the limit that it lies beyond. */
const percentOf = (share: number | undefined): number | null =>
  share === undefined ? null : Math.round(share * 10_000) / 100
const hundredths = (percent: number): string => formatFixed(percent, 2)

export const truthTable = (rows: readonly TruthRow[]): ChartTable => ({
  columns: [
    { key: 'country', label: 'Country' },
    { key: 'truth', label: 'Planted truth, %', align: 'right', format: hundredths },
    { key: 'estimate', label: 'Estimate, %', align: 'right', format: hundredths },
    { key: 'lower', label: 'From, %', align: 'right', format: hundredths },
    { key: 'upper', label: 'To, %', align: 'right', format: hundredths },
    { key: 'n', label: 'n', align: 'right' },
    { key: 'standing', label: 'Truth in the interval' },
  ],
  rows: rows.map(({ country, truth, n, estimate, isInside }) => ({
    country: countryName(country),
    truth: percentOf(truth),
    estimate: percentOf(estimate?.share),
    lower: percentOf(estimate?.lower),
    upper: percentOf(estimate?.upper),
    n,
    standing: standingWord(isInside),
  })),
})

/** "inside", "outside", or that there are too few cases. */
export const standingWord = (isInside: boolean | null): string =>
  isInside === null ? 'too few cases' : isInside ? 'inside' : 'outside'
