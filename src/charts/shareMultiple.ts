/** What `ShareMultiples` draws: a small chart for each country, all on one scale. */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { ChartEvent } from './chartEvent.ts'
import type { OnTimeRow } from './onTimeRow.ts'

/** A country's figure over the window, beside its name; or another group's. */
export interface ShareFigure<Group extends string = Country> {
  country: Group
  countryName: string // "Germany"
  /** "91.2 %"; "too early", "none" where there is no share. */
  share: string
  /** "90.9 to 91.5"; empty where there is no share. */
  interval: string
  /** The clock is law there on the day: solid; else hollow, and said to be a yardstick. */
  isLaw: boolean
  /** Under the figure, for contrast: "closed cases alone: 92.3 %". */
  contrast?: string
}

/** Small charts side by side, on one scale of shares. */
export interface ShareMultiplesProps {
  /** All countries' periods; each small chart draws its own over the others in grey. */
  rows: readonly OnTimeRow<string>[]
  /** In the order of the charts. */
  figures: readonly ShareFigure<string>[]
  /** Numbered over every small chart, with one key below them all. Default none. */
  events?: readonly ChartEvent[]
  description: string
  /** What a period is called where a small chart is described. Default "month". */
  periodWord?: string
  /** Each line over its 95 % band. Default false. */
  hasBands?: boolean
  /** A period of a small chart was pressed: the cases behind it. */
  onOpen?: (group: string, periodStart: IsoDate) => void
  /** Pixels the whole is held at until its code is there. Default 240. */
  height?: number
  /** Fixed width in pixels; left out, the charts fill their card. */
  width?: number
}
