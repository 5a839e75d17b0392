/** What `ExceedanceChart` draws: how often losses of a year exceed an amount. */
import type { Currency, Share } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'

/** The share of years in which the losses are above an amount. */
export interface ExceedancePoint {
  /** Whole units of the chart's currency. */
  loss: number
  share: Share | number
}

/** A point with a mark, a stop of the keyboard. */
export interface ExceedanceMark extends ExceedancePoint {
  /** All of it: "Today, 1 year in 20: more than EUR 61.2 m, simulation error EUR 60.9 m to 61.5 m". */
  words: string
}

/** One line. */
export interface ExceedanceSeries {
  id: string
  /** "Today", "The bill passes", "Today, independent". */
  name: string
  shape: Jurisdiction
  /** CSS. */
  colour: string
  /** Filled marks: nothing in it but law in force. */
  isLaw: boolean
  /** Heavy: the one whose figures stand beside the picture. */
  isChosen: boolean
  /** For comparison with another line: dashed, without marks. */
  isDashed: boolean
  /** From the smallest loss up; shares fall. */
  points: readonly ExceedancePoint[]
  marks: readonly ExceedanceMark[]
}

/** A multiple of the most that one action can cost: full height, name at its top. */
export interface ExceedanceWall {
  loss: number
  /** "2 actions". */
  name: string
  /** Beneath: "EUR 100 m". */
  condition: string
}

/** What the user would bear: no more than `loss` but in `share` of the years. */
export interface ExceedanceAppetite extends ExceedancePoint {
  /** "appetite: EUR 30 m". */
  name: string
}

/** Curves of how often a loss is reached, with the walls of one action. */
export interface ExceedanceChartProps {
  series: readonly ExceedanceSeries[]
  walls: readonly ExceedanceWall[]
  appetite: ExceedanceAppetite | null
  currency: Currency
  /** The rarest share that is drawn: fewer simulated years than a hundred lie beyond it. */
  rarest: number
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** Pixels, the same at all widths. Default 380. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
