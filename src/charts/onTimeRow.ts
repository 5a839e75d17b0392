/** What `OnTimeChart` draws: one row for each period and country, and the days law changed. */
import type { Country, Status } from '#contract/vocabulary.ts'
import type { IsoDate } from '#contract/units.ts'
import type { ChartEvent } from './chartEvent.ts'

/** One country in one period; or one platform, category or channel, where rows are by that. */
export interface OnTimeRow<Group extends string = Country> {
  country: Group
  countryName: string // "Germany"
  periodStart: IsoDate
  /** Exclusive; the last period ends with the as-of. */
  periodEnd: IsoDate
  /** 0 to 1; null where nothing is past the deadline or too little to say. */
  share: number | null
  /** 95 % interval of the share; null or left out: no band. */
  lower?: number | null
  upper?: number | null
  /** The share among closed cases alone, for contrast; left out: not drawn. */
  naiveShare?: number | null
  /** Whether the clock was law there in that period: solid, filled and banded, else hollow. */
  isLaw: boolean
  /** A period not yet mature: drawn as a bar from all late to all on time instead of a point. */
  bounds?: { allLate: number; allOnTime: number } | null
  /** Cases past their deadline, the share's denominator. */
  n: number
}

/** A day on which law changed, marked in the strip above the plot. */
export interface LawChange {
  on: IsoDate
  label: string // "Avia bill tabled"
  status: Status
}

/** The rows, the law's days, and how the picture is described to those who do not see it. */
export interface OnTimeChartProps {
  rows: readonly OnTimeRow[]
  /** Laid over the plot: by default the days law changed. */
  events: readonly ChartEvent[]
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** Height of the plot in pixels, strip and axis included. Default 340. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
