/** What `TornadoChart` draws: how far an amount moves when one input is changed at a time. */
import type { Currency } from '#contract/units.ts'

/** One end of a bar. */
export interface TornadoEnd {
  /** The input's value there, short: "1 %", "severe". */
  value: string
  /** The amount with it, whole units of the chart's currency. */
  amount: number
  /** All of it: "tolerated late share 1 % instead of 5 %: EUR 55.2 m a year". */
  words: string
}

/** One input. */
export interface TornadoRow {
  id: string
  /** "Tolerated late share". */
  name: string
  /** With the input's lower value; the amount may be the larger one. */
  low: TornadoEnd
  /** With its higher value. */
  high: TornadoEnd
}

/** What moves an amount, widest first; all in one currency. */
export interface TornadoChartProps {
  /** The largest movement first. */
  rows: readonly TornadoRow[]
  /** The amount with nothing changed. */
  base: number
  currency: Currency
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** Pixels. Default: what the rows need, see `tornadoHeight`. */
  height?: number
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
