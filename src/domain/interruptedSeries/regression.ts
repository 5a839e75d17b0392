/** The months as a regression: two lines, and what each month counts for. */
import type { InterruptedMonths } from './seriesAnswer.ts'

/** The terms of a month, in the order of `CoefficientName`: 1, t, step, months since the change. */
type Terms = readonly [number, number, number, number]

/** Months with a value; everything is indexed alike. */
export interface Regression {
  /** Months since the first one given, whole, ascending. */
  times: readonly number[]
  /** A column for each term. */
  columns: readonly Float64Array[]
  values: Float64Array
  /** Above 0; the variance of a value is inversely proportional to it. */
  weights: Float64Array
}

/** The months as a regression: level and slope before, and the change of both. */
export interface SegmentedRegression {
  regression: Regression
  /** The terms of every month given, with a value or not. */
  terms: readonly Terms[]
  monthsBefore: number
  monthsAfter: number
}

/**
 * Segmented regression (Wagner and others 2002): y = b₀ + b₁ t + b₂ step + b₃ (t − t₀) step, with t in
 * calendar months since the first month given, t₀ that of the first month after the change and step 0
 * before it, 1 from it on. b₂ is what the first month after the change differs by from the line before.
 *
 * January to April with the change before March: rows (1, 0, 0, 0), (1, 1, 0, 0), (1, 2, 1, 0),
 * (1, 3, 1, 1). Months of weight 0 have no row, and leave their gap in t.
 *
 * Throws a RangeError for months out of time, weights that are none, and an index outside 0 to their
 * number.
 */
export function segmentedRegression(series: InterruptedMonths): SegmentedRegression {
  const { months, interventionIndex } = series
  check(series)
  const numbers = months.map(({ start }) => monthNumber(start))
  const first = numbers[0] ?? 0
  const changed = numbers[interventionIndex] ?? Infinity
  const terms = numbers.map((number): Terms => {
    const isAfter = number >= changed
    return [1, number - first, isAfter ? 1 : 0, isAfter ? number - changed : 0]
  })
  const valued = months.flatMap(({ weight }, at) => (weight > 0 ? [at] : []))
  const column = (read: (at: number) => number) => Float64Array.from(valued, read)
  return {
    regression: {
      times: valued.map((at) => (numbers[at] ?? 0) - first),
      columns: [0, 1, 2, 3].map((term) => column((at) => terms[at]?.[term] ?? 0)),
      values: column((at) => months[at]?.value ?? 0),
      weights: column((at) => months[at]?.weight ?? 0),
    },
    terms,
    monthsBefore: valued.filter((at) => at < interventionIndex).length,
    monthsAfter: valued.filter((at) => at >= interventionIndex).length,
  }
}

/** "2019-06-01" → 12 × 2019 + 6. */
const monthNumber = (start: string) => 12 * Number(start.slice(0, 4)) + Number(start.slice(5, 7))

function check({ months, interventionIndex }: InterruptedMonths): void {
  const isIndex = Number.isInteger(interventionIndex) && interventionIndex >= 0
  if (!isIndex || interventionIndex > months.length) throw new RangeError('no such month')
  let last = -Infinity
  for (const { start, value, weight } of months) {
    const number = monthNumber(start)
    if (!(number > last)) throw new RangeError('months ascend, each once')
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError('a weight is 0 or more')
    if (weight > 0 && !Number.isFinite(value))
      throw new RangeError('a month with weight has a value')
    last = number
  }
}
