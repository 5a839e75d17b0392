/** What `ShareMultiples` draws: a small chart for each country, all on one scale. */
import type { Country } from '#contract/vocabulary.ts'
import type { ChartEvent } from './chartEvent.ts'
import type { OnTimeRow } from './onTimeRow.ts'

/** A country's figure over the window, beside its name. */
export interface ShareFigure {
  country: Country
  countryName: string // "Germany"
  /** "91.2 %"; "too early", "none" where there is no share. */
  share: string
  /** "90.9 to 91.5"; empty where there is no share. */
  interval: string
  /** The clock is law there on the day: solid; else hollow, and said to be a yardstick. */
  isLaw: boolean
}

export interface ShareMultiplesProps {
  /** All countries' periods; each small chart draws its own over the others in grey. */
  rows: readonly OnTimeRow[]
  /** In the order of the charts. */
  figures: readonly ShareFigure[]
  /** Numbered over every small chart, with one key below them all. Default none. */
  events?: readonly ChartEvent[]
  description: string
  /** Pixels the whole is held at until its code is there. Default 240. */
  height?: number
  /** Fixed width in pixels; left out, the charts fill their card. */
  width?: number
}
