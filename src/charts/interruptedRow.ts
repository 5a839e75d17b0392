/** What `InterruptedChart` draws: months before and after a change, and the lines through them. */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'

/** One month. */
export interface InterruptedPoint {
  start: IsoDate
  /** A share of 1, or a count. */
  value: number
  /** What the value is of: the mark's area. */
  n: number
  /** False: the month of the change, which no line is drawn through. */
  isJudged: boolean
  fitted: number | null
  /** The line before, drawn on. */
  counterfactual: number | null
  /** All of it, as a sentence: on reaching the mark. */
  words: string
}

/** A country's months, in time. */
export interface InterruptedSeriesRow {
  country: Country
  name: string
  shortName: string
  points: readonly InterruptedPoint[]
}

/** Months as marks sized by n, fitted lines, the line before drawn on, and the day marked. */
export interface InterruptedChartProps {
  series: InterruptedSeriesRow
  /** The same of another country, drawn faint; null: none. */
  beside: InterruptedSeriesRow | null
  change: { on: IsoDate; label: string }
  unit: 'share' | 'count'
  /** The change of level between the two lines: "+12.9 points"; null: no lines. */
  levelWords: string | null
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** A mark was pressed: the cases of that month. */
  onOpen?: (start: IsoDate) => void
  /** Pixels, the same at all widths. Default 360. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
