/** What goes into an interrupted time series, and what comes of it. */
import type { IsoDate } from '#contract/units.ts'

/**
 * One calendar month, matured: nothing still open could change its value. `weight` is what its variance
 * is inversely proportional to, the number of cases of a share, 1 where months are alike; 0 where there
 * is no value, which is then not read.
 */
export interface SeriesMonth {
  start: IsoDate
  value: number
  weight: number
}

/**
 * Months in time, each once; one left out is as good as one of weight 0. `interventionIndex` is that of
 * the first month after the change, `months.length` where there is none yet.
 */
export interface InterruptedMonths {
  months: readonly SeriesMonth[]
  interventionIndex: number
}

/** What is asked of an estimate before it is shown. */
export interface SeriesDemands {
  /** Of the intervals, and one less the level of the joint test: 0.95. */
  confidence: number
  /** Below this chance of seeing `leastChange` no verdict is given: 0.8. */
  leastPower: number
  /** The change of level worth seeing, in the unit of the values and with no change of slope: 0.1. */
  leastChange: number
}

/** The first month's level, its change a month, and what the change added to both. */
export type CoefficientName = 'intercept' | 'slope before' | 'level change' | 'slope change'

/** One coefficient with its interval and test, in the unit of the values (slopes: a month). */
export interface SeriesCoefficient {
  name: CoefficientName
  /** In the unit of the values; slopes per month. */
  estimate: number
  standardError: number
  lower: number
  upper: number
  /** Of no such term: `estimate` / `standardError`, and its p-value on both sides. */
  t: number
  pValue: number
}

/** Whether level and slope both stayed as they were: F with 2 and n − 4 degrees of freedom. */
export interface JointTest {
  f: number
  df1: 2
  df2: number
  pValue: number
}

/** The errors as estimated, and what could be seen through them. */
export interface SeriesErrors {
  /** Correlation of the errors of two months that follow each other; ±0.99 is the end of the search. */
  phi: number
  /** Standard deviation of a month of weight 1. */
  sigma: number
  /** Months with a value less four. */
  degreesOfFreedom: number
  /** Chance that the joint test claims a change, were there one of level by `leastChange` alone. */
  power: number
  /** The change of level for which that chance is `leastPower`. */
  detectableChange: number
}

/** Months with a value, on both sides of the change. */
interface SeriesSpan {
  monthsBefore: number
  monthsAfter: number
}

/** The fit, its changes and what it can tell. */
export interface SeriesEstimate extends SeriesSpan, SeriesErrors {
  form: 'estimate'
  /** In the order of `CoefficientName`. */
  coefficients: readonly SeriesCoefficient[]
  jointTest: JointTest
  /** The joint test's p-value is below one less the confidence. */
  claimsChange: boolean
  /** The two lines, a value for each month given, with a value of its own or not. */
  fitted: readonly number[]
  /** The line before, drawn on: null before the change. */
  counterfactual: readonly (number | null)[]
}

/** Too few months have matured after the day. */
export interface SeriesTooEarly extends SeriesSpan {
  form: 'too early'
  reason: 'months after'
  monthsNeeded: number
}

/** The months cannot tell a change of the least size asked for, or do not vary. */
export type SeriesTooFew = SeriesSpan & { form: 'too few' } & (
    | { reason: 'months before'; monthsNeeded: number }
    /** Every month lies on the two lines: nothing to judge a change by. */
    | { reason: 'no variation' }
    | ({ reason: 'power'; leastPower: number; leastChange: number } & SeriesErrors)
  )

/** An estimate, or why there is none. */
export type SeriesAnswer = SeriesEstimate | SeriesTooEarly | SeriesTooFew
