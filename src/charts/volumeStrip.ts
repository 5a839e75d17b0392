/** Where events stand over the bars of months. */
import type { ChartEvent } from './chartEvent.ts'
import { dayNumber } from './days.ts'
import { type EventStripLayout, eventStripLayout } from './eventStripLayout.ts'
import type { VolumeRow } from './volumeRow.ts'

/** Pixels of the counts' axis at the left. */
export const VOLUME_AXIS = 44
const NARROW = 480

/**
 * Marks above the month an event falls in, as far along it as the day is along the month; events of
 * no month drawn are left out. Every bar has the same room, so months of 28 days too.
 */
export function volumeStrip(
  events: readonly ChartEvent[],
  rows: readonly VolumeRow[],
  width: number,
): EventStripLayout {
  const starts = rows.map(({ start }) => dayNumber(start))
  const end = dayNumber(rows.at(-1)?.end ?? ('1970-01-01' as VolumeRow['end']))
  const band = (width - VOLUME_AXIS) / Math.max(1, rows.length)
  const xOf = (day: number) => {
    const index = starts.findLastIndex((start) => start <= day)
    const from = starts[index] ?? day
    return VOLUME_AXIS + (index + Math.min(1, (day - from) / 31)) * band
  }
  const drawn = events.filter(({ on }) => {
    const day = dayNumber(on)
    return day >= (starts[0] ?? Infinity) && day < end
  })
  return eventStripLayout(drawn, xOf, {
    low: VOLUME_AXIS,
    high: width,
    isNarrow: width < NARROW,
  })
}
