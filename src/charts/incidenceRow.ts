/** What `IncidenceChart` draws: shares that grow with age, and the deadlines they meet. */
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { AgeAxis } from './ageScale.ts'

/** The share decided by an age, with its 95 % limits; null where an estimate has none. */
export interface IncidencePoint {
  hours: number
  /** 0 to 1. */
  share: number
  lower: number | null
  upper: number | null
  /** Cases still under way just before the age; where all points have it, it is written beneath. */
  atRisk?: number
}

/** One line. */
export interface IncidenceSeries {
  id: string
  /** "Germany", "hate speech", "removed". */
  name: string
  /** Where room is short: "DE". */
  shortName: string
  /** Beneath the name: "yardstick, not law"; empty: nothing. */
  note: string
  /** The shape on the line. */
  shape: Jurisdiction
  /** CSS: a country's own colour, or a neutral one. */
  colour: string
  /** Solid, filled and bold, else hollow and thin. */
  isLaw: boolean
  /** By age, ascending; the chart thins them to at most 60. */
  points: readonly IncidencePoint[]
}

/** A deadline: full-height, name at its top. */
export interface IncidenceWall {
  atHours: number
  /** "24 h". */
  name: string
  /** "if manifest · NetzDG · s. 3(2) no. 2": parts, the last of which are left out where room is short. */
  condition: string
  /** Else dashed. */
  isLaw: boolean
}

/** Curves of shares over age, with walls where deadlines stand. */
export interface IncidenceChartProps {
  series: readonly IncidenceSeries[]
  walls: readonly IncidenceWall[]
  /** Where the ages begin and end. Default: half an hour to fourteen days. */
  axis?: AgeAxis
  /** Under the axis: "hours since the notice". */
  axisNote: string
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** A mark was pressed: the cases behind it. */
  onOpen?: (seriesId: string, hours: number) => void
  /** Pixels, names of the walls and axis included; the same at all widths. Default 360. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
