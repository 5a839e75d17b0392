/** Where everything of an `InterruptedChart` stands, in pixels. */
import { formatCount, formatDateShort, formatShare } from '#ui/format.ts'
import { dayNumber } from './days.ts'
import { dodge } from './dodge.ts'
import type {
  InterruptedChartProps,
  InterruptedPoint,
  InterruptedSeriesRow,
} from './interruptedRow.ts'
import { textWidth, wrapText } from './textWidth.ts'
import { valueTicks } from './valueTicks.ts'

const NARROW = 480
const LEFT = 46
/** Two lines of words on the change, above the plot. */
const ABOVE = 44
const BELOW = 28
const FROM_PLOT = 14
const LABEL_GAP = 30
const LABEL_GAP_NARROW = 17

/** A line's name and value at its end; `y` where the words stand, `atY` where the line ends. */
export interface InterruptedEnd {
  id: 'own' | 'before' | 'beside'
  atY: number
  y: number
  name: string
  note: string
}

/** The plot and the scales from months and values to pixels. */
export interface InterruptedLayout {
  left: number
  right: number
  top: number
  bottom: number
  isNarrow: boolean
  /** Days since 1970-01-01, the first drawn and the first that is not. */
  from: number
  to: number
  ticks: number[]
  xOf: (day: number) => number
  yOf: (value: number) => number
  radiusOf: (n: number) => number
  ends: InterruptedEnd[]
  change: { x: number; anchor: 'start' | 'end'; date: string; label: string[] }
}

/** The middle of a month, in days since 1970-01-01. */
export const middleOf = ({ start }: Pick<InterruptedPoint, 'start'>): number => {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return (dayNumber(start) + Date.UTC(year, month, 1) / 86_400_000) / 2
}

const lastOf = (
  row: InterruptedSeriesRow | null,
  read: (point: InterruptedPoint) => number | null,
): number | null => row?.points.map(read).findLast((value) => value !== null) ?? null

/** Margins from the words that must fit into them; the plot takes the rest. */
export function interruptedLayout(
  props: InterruptedChartProps,
  { width, height }: { width: number; height: number },
): InterruptedLayout {
  const { series, beside, change, unit } = props
  const isNarrow = width < NARROW
  const all = [...series.points, ...(beside?.points ?? [])]
  const values = all.flatMap(({ value, fitted, counterfactual }) => [
    value,
    ...(fitted === null ? [] : [fitted]),
    ...(counterfactual === null ? [] : [counterfactual]),
  ])
  const ticks = valueTicks(Math.min(...values), Math.max(...values), unit === 'share')
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const top = ABOVE
  const bottom = height - BELOW
  const yOf = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const days = [...all.map(({ start }) => dayNumber(start)), dayNumber(change.on)]
  const from = Math.min(...days)
  const to = Math.max(...all.map((point) => 2 * middleOf(point) - dayNumber(point.start)))
  const named = endsOf(props, isNarrow)
  const words = Math.max(
    0,
    ...named.map(({ name, note }) => Math.max(textWidth(name, 13, true), textWidth(note, 11))),
  )
  const right = Math.floor(width - Math.max(8, words + FROM_PLOT))
  const xOf = (day: number) => LEFT + ((day - from) / (to - from)) * (right - LEFT)
  const places = dodge(
    named.map(({ value }) => yOf(value)),
    isNarrow ? LABEL_GAP_NARROW : LABEL_GAP,
    top,
    bottom - (isNarrow ? 0 : 14),
  )
  const mostN = Math.max(1, ...series.points.map(({ n }) => n))
  return {
    left: LEFT,
    right,
    top,
    bottom,
    isNarrow,
    from,
    to,
    ticks,
    xOf,
    yOf,
    radiusOf: (n) => Math.max(1.5, (isNarrow ? 4 : 6) * Math.sqrt(n / mostN)),
    ends: named.map(({ id, name, note, value }, index) => {
      const atY = yOf(value)
      return { id, name, note, atY, y: places[index] ?? atY }
    }),
    change: changePlace(change, xOf(dayNumber(change.on)), width),
  }
}

/** Beside the day's line, on the side with more room. */
function changePlace({ on, label }: InterruptedChartProps['change'], x: number, width: number) {
  const isRight = x < width / 2
  const room = (isRight ? width - x : x) - 10
  return {
    x,
    anchor: isRight ? ('start' as const) : ('end' as const),
    date: formatDateShort(on),
    label: label === '' ? [] : wrapText(label, room, 12, false, 1),
  }
}

/** What stands at the lines' right ends; nothing where no line is drawn. */
function endsOf({ series, beside, unit }: InterruptedChartProps, isNarrow: boolean) {
  const words = (value: number) => (unit === 'share' ? formatShare(value) : formatCount(value))
  const nameOf = (row: InterruptedSeriesRow) => (isNarrow ? row.country : row.shortName)
  const fitted = lastOf(series, (point) => point.fitted)
  const before = lastOf(series, (point) => point.counterfactual)
  const other = lastOf(beside, (point) => point.fitted)
  return [
    ...(fitted === null
      ? []
      : [
          {
            id: 'own' as const,
            value: fitted,
            name: `${nameOf(series)} ${words(fitted)}`,
            note: 'fitted',
          },
        ]),
    ...(before === null
      ? []
      : [
          {
            id: 'before' as const,
            value: before,
            name: words(before),
            note: 'line before, drawn on',
          },
        ]),
    ...(other === null || beside === null
      ? []
      : [
          {
            id: 'beside' as const,
            value: other,
            name: `${nameOf(beside)} ${words(other)}`,
            note: 'for comparison',
          },
        ]),
  ].map((end) => (isNarrow ? { ...end, note: '' } : end))
}
