import { memo } from 'react'
import { ChartText } from './ChartText.tsx'
import { monthTicks } from './days.ts'
import { textWidth } from './textWidth.ts'
import { tickLabel } from './TimeAxis.tsx'
import type { TimelineWindow } from './timelineLane.ts'

/** The timeline's years and months; positions in pixels. */
export interface TimelineAxisProps {
  window: TimelineWindow
  xOf: (day: number) => number
  /** Where gridlines begin and end. */
  top: number
  bottom: number
  /** The baselines of the words above and below. */
  wordsAt: readonly number[]
}

/** Gridlines at firsts of months or years, with their names above and below the lanes. */
export const TimelineAxis = memo(function TimelineAxis(props: TimelineAxisProps) {
  const { window, xOf, top, bottom, wordsAt } = props
  const left = xOf(window.from)
  const right = xOf(window.to)
  // A tick at the very end would name what is not shown.
  const atMost = Math.max(2, Math.floor((right - left) / 62))
  const ticks = monthTicks(window.from, window.to - 1, atMost)
  return ticks.map((tick, index) => {
    const x = xOf(tick.day)
    const words = tickLabel(tick, index, ticks)
    const half = textWidth(words, 12) / 2
    return (
      <g key={tick.on}>
        <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--line)" />
        {wordsAt.map((y) => (
          <ChartText
            key={y}
            x={Math.max(half, Math.min(x, right + 8 - half))}
            y={y}
            anchor="middle"
          >
            {words}
          </ChartText>
        ))}
      </g>
    )
  })
})
