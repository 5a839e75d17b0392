/** Where events stand over a small chart of shares. */
import type { ChartEvent } from './chartEvent.ts'
import { dayNumber } from './days.ts'
import { type EventStripLayout, eventStripLayout } from './eventStripLayout.ts'
import type { OnTimeRow } from './onTimeRow.ts'

/** A small chart's plot: pixels of its axis at the left, and of its margin at the right. */
export const sharePlot = { left: 42, right: 10 }

/**
 * Numbers above a plot that runs from the first period's first day to the last one's end; events
 * outside it are left out. All small charts are of one width, so one layout serves them all.
 */
export function shareMultipleStrip(
  events: readonly ChartEvent[],
  rows: readonly OnTimeRow<string>[],
  width: number,
): EventStripLayout {
  const from = Math.min(...rows.map(({ periodStart }) => dayNumber(periodStart)))
  const to = Math.max(...rows.map(({ periodEnd }) => dayNumber(periodEnd)))
  const { left, right } = sharePlot
  const xOf = (day: number) => left + ((day - from) / (to - from)) * (width - left - right)
  const inSpan = events.filter(({ on }) => dayNumber(on) >= from && dayNumber(on) <= to)
  return eventStripLayout(inSpan, xOf, { low: left, high: width, isNarrow: true })
}
