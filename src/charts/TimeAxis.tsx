import { formatMonth, formatMonthName } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { monthTicks } from './days.ts'
import type { MonthTick } from './days.ts'
import { textWidth } from './textWidth.ts'

/** Years or months below a picture of time; `xOf` gives pixels for a day. */
export interface TimeAxisProps {
  /** Days since 1970-01-01. */
  from: number
  to: number
  xOf: (day: number) => number
  /** Where gridlines begin and end, in pixels; the words stand below. */
  top: number
  bottom: number
  /** Room for a label, in pixels. */
  labelRoom?: number
}

/** Vertical gridlines at firsts of months, with the month below; the year where it turns. */
export function TimeAxis({ from, to, xOf, top, bottom, labelRoom = 84 }: TimeAxisProps) {
  const atMost = Math.max(2, Math.floor((xOf(to) - xOf(from)) / labelRoom))
  const ticks = monthTicks(from, to, atMost)
  return (
    <g>
      {ticks.map((tick, index) => (
        <g key={tick.on}>
          <line x1={xOf(tick.day)} x2={xOf(tick.day)} y1={top} y2={bottom} stroke="var(--line)" />
          <TickText x={xOf(tick.day)} y={bottom + 18} right={xOf(to) + 8}>
            {tickLabel(tick, index, ticks)}
          </TickText>
        </g>
      ))}
    </g>
  )
}

/** The label under its tick, kept inside the picture. */
function TickText(props: { x: number; y: number; right: number; children: string }) {
  const half = textWidth(props.children, 12) / 2
  const x = Math.max(half, Math.min(props.x, props.right - half))
  return (
    <ChartText x={x} y={props.y} anchor="middle">
      {props.children}
    </ChartText>
  )
}

/** "Oct 2018" at the left and at each January, else "Apr"; the year alone where ticks are Januaries. */
export function tickLabel(tick: MonthTick, index: number, ticks: readonly MonthTick[]): string {
  if (ticks.every((each) => each.monthIndex === 0)) return String(tick.year)
  return index === 0 || tick.monthIndex === 0 ? formatMonth(tick.on) : formatMonthName(tick.on)
}
