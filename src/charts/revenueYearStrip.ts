/** Where events stand over the bars of revenue years. */
import type { IsoDate } from '#contract/units.ts'
import type { ChartEvent } from './chartEvent.ts'
import { dayNumber } from './days.ts'
import { type EventStripLayout, eventStripLayout } from './eventStripLayout.ts'
import type { RevenueYearRow } from './revenueYearRow.ts'

/** Pixels of the amounts' axis at the left. */
export const AXIS = 52

/**
 * Marks above the band of the calendar year an event falls in, as far along it as the day is along
 * the year; an event of a year without a bar is left out.
 */
export function revenueYearStrip(
  events: readonly ChartEvent[],
  rows: readonly RevenueYearRow[],
  width: number,
): EventStripLayout {
  const band = (width - AXIS) / Math.max(1, rows.length)
  const indexOf = (year: number) => rows.findIndex(({ financialYear }) => financialYear === year)
  const inBars = events.filter(({ on }) => indexOf(yearOf(on)) >= 0)
  const xOf = (day: number) => {
    const year = new Date(day * 86_400_000).getUTCFullYear()
    const first = dayNumber(`${year}-01-01` as IsoDate)
    const length = dayNumber(`${year + 1}-01-01` as IsoDate) - first
    return AXIS + (indexOf(year) + (day - first) / length) * band
  }
  return eventStripLayout(inBars, xOf, { low: AXIS, high: width, isNarrow: true })
}

const yearOf = (on: IsoDate): number => Number(on.slice(0, 4))
