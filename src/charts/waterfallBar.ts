/** What `Waterfall` draws: an amount on one day, what moved it, and the amount on another day. */
import type { Currency } from '#contract/units.ts'

interface Named {
  id: string
  /** Under the bar, short: "Law", "26 Jun 2019". */
  name: string
  /** At the bar, short, without the currency: "+679.3 m", "no part", "unknown". */
  label: string
  /** All of it: "Revenue year: up EUR 679.28 m". */
  words: string
}

/** Amounts in whole units of the chart's currency. */
export type WaterfallBar = Named &
  (
    | { form: 'total'; amount: number }
    /** Signed; 0 is drawn as a line and no bar. */
    | { form: 'moved'; change: number }
    /** Unknown: hatched, and nothing after it is drawn at a height. */
    | { form: 'unknown' }
    /** The amount does not depend on it: the line goes through. */
    | { form: 'no part' }
  )

/** The bars of a waterfall, all in one currency. */
export interface WaterfallProps {
  /** The first a total, or unknown; then what moved it, in order; then the last total. */
  bars: readonly WaterfallBar[]
  currency: Currency
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** A bar was pressed, by its id. */
  onOpen?: (id: string) => void
  /** Pixels of the columns. Default 300. In a narrow card the list is as high as its rows. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
