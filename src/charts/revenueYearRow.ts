/** What `RevenueYearsChart` draws: a statutory maximum worked for each revenue year. */
import type { ChartEvent } from './chartEvent.ts'

/** A year's maximum. */
export interface RevenueYearRow {
  financialYear: number
  /** In whole units of the chart's currency; null where the year's figure is not published. */
  amount: number | null
  /** The year that counts on the as-of: heavier, with a bold label. */
  isBaseYear: boolean
  isUnverified?: boolean
}

/** The years in order, and whether the rule binds. */
export interface RevenueYearsChartProps {
  rows: readonly RevenueYearRow[]
  /** In force: solid bars; a bill: dashed outlines. */
  binds: boolean
  /** Currency and unit of the axis: "EUR m". */
  unit: string
  /** Whole units to one unit of the axis. Default 1,000,000. */
  divisor?: number
  /** Laid over the years as marks above the bars. Default none. */
  events?: readonly ChartEvent[]
  description: string
  height?: number
  width?: number
}
