/** Where everything of a `TornadoChart` stands, in pixels. */
import { moneyTicks } from './moneyTicks.ts'
import { textWidth } from './textWidth.ts'
import type { TornadoChartProps, TornadoRow } from './tornadoRow.ts'

const TOP = 8
const ROW_HEIGHT = 46
const BELOW = 42
const WIDEST_END = 84
const TICK_GAP = 64
const MOST_TICKS = 8

/** How high a picture of so many rows is. */
export const tornadoHeight = (rows: number): number => TOP + rows * ROW_HEIGHT + BELOW

/** The bars and the scale from money to pixels. */
export interface TornadoLayout {
  left: number
  right: number
  bottom: number
  ticks: readonly number[]
  xOf: (amount: number) => number
  /** The baseline of a row's name, and the middle of its bar. */
  nameY: (index: number) => number
  barY: (index: number) => number
}

/** Room at both sides for the ends' values; the axis begins at 0, as an amount's bar does. */
export function tornadoLayout(
  { rows, base }: Pick<TornadoChartProps, 'rows' | 'base'>,
  width: number,
): TornadoLayout {
  const widest = Math.max(0, ...rows.flatMap(endsOf).map(({ value }) => textWidth(value, 11)))
  const side = Math.min(WIDEST_END, Math.ceil(widest) + 10)
  const [left, right] = [side, width - side]
  const most = Math.max(base, 1, ...rows.flatMap(endsOf).map(({ amount }) => amount)) * 1.02
  const xOf = (amount: number) => left + (amount / most) * (right - left)
  return {
    left,
    right,
    bottom: TOP + rows.length * ROW_HEIGHT,
    ticks: moneyTicks(
      most,
      Math.max(2, Math.min(MOST_TICKS, Math.floor((right - left) / TICK_GAP))),
    ),
    xOf,
    nameY: (index) => TOP + index * ROW_HEIGHT + 12,
    barY: (index) => TOP + index * ROW_HEIGHT + 28,
  }
}

/** Both ends of a row, the smaller amount first. */
export const endsOf = ({ low, high }: TornadoRow) =>
  low.amount <= high.amount ? [low, high] : [high, low]
