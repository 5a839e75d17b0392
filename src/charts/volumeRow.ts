/** What `VolumeChart` draws: how many came in each month, group upon group. */
import type { IsoDate } from '#contract/units.ts'
import type { ChartEvent } from './chartEvent.ts'

/** A month's counts by group. */
export interface VolumeRow {
  start: IsoDate
  /** Exclusive. */
  end: IsoDate
  /** False: the month is not over, and is drawn paler. */
  isWhole: boolean
  total: number
  counts: Readonly<Record<string, number>>
}

/** A layer of every bar, the lowest first. */
export interface VolumeGroup {
  id: string
  /** "treaty (MLAT)". */
  name: string
  /**
   * Which of the fills it has where it is no country, from 0: the same whichever others are drawn.
   * Null: what is not known.
   */
  look: number | null
}

/** Months in order; every month has the groups that have any. */
export interface VolumeChartProps {
  rows: readonly VolumeRow[]
  groups: readonly VolumeGroup[]
  /** Laid over the months as marks above the bars. Default none. */
  events?: readonly ChartEvent[]
  /** What is counted, many of them: "requests". */
  noun: string
  description: string
  /** A month was pressed: the cases behind it. */
  onOpen?: (start: IsoDate) => void
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
