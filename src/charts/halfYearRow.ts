/** What `HalfYearChart` draws: a platform's published half-year. Null is "not published". */
import type { ChartEvent } from './chartEvent.ts'

/** A platform in a half-year. */
export interface HalfYearRow {
  platform: string // "Facebook": a real service, from its own report
  halfYear: string // "H1 2018"
  itemsReported: number | null
  itemsRemoved: number | null
  isUnverified?: boolean
}

/** The half-years of all platforms, the events over them, and the description. */
export interface HalfYearChartProps {
  rows: readonly HalfYearRow[]
  /** Laid over each panel as numbers, with one key. Default none. */
  events?: readonly ChartEvent[]
  description: string
  height?: number
  width?: number
}
