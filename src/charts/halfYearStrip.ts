/** Where events stand over a panel of half-years. */
import type { ChartEvent } from './chartEvent.ts'
import { dayNumber } from './days.ts'
import { type EventStripLayout, eventStripLayout } from './eventStripLayout.ts'

/** A panel's plot: from its axis to its right margin, and the room beside the outer points. */
export const panelPlot = { left: 58, right: 8, padLeft: 12, padRight: 8 }

/**
 * Numbers above a panel. A half-year's point stands for its middle: 1 April or 1 October; events are
 * placed between these, and those beyond the plot's edges are left out.
 * @param halfYears the panel's axis, without gaps: ["H1 2018", "H2 2018", …]
 */
export function halfYearStrip(
  events: readonly ChartEvent[],
  halfYears: readonly string[],
  panelWidth: number,
): EventStripLayout {
  const { left, right, padLeft, padRight } = panelPlot
  const from = left + padLeft
  const to = panelWidth - right - padRight
  const steps = Math.max(1, halfYears.length - 1)
  const first = middleOf(halfYears[0] ?? 'H1 1970')
  const last = middleOf(halfYears.at(-1) ?? 'H1 1970')
  const daysAStep = halfYears.length > 1 ? (last - first) / steps : 182.5
  const step = halfYears.length > 1 ? (to - from) / steps : to - from
  const start = halfYears.length > 1 ? from : (from + to) / 2
  const xOf = (day: number) => start + ((day - first) / daysAStep) * step
  const inPlot = events.filter(({ on }) => {
    const x = xOf(dayNumber(on))
    return x >= left && x <= panelWidth - right
  })
  return eventStripLayout(inPlot, xOf, { low: left, high: panelWidth, isNarrow: true })
}

/** The middle of "H1 2018": the day number of 1 April 2018. */
function middleOf(halfYear: string): number {
  const [half = 'H1', year = '1970'] = halfYear.split(' ')
  return Date.UTC(Number(year), half === 'H2' ? 9 : 3, 1) / 86_400_000
}
