/** What keys do on the timeline: to the as-of, and from mark to mark. */
import type { IsoDate } from '#contract/units.ts'
import { dayNumber, dayOf } from './days.ts'
import type { TimelineItem } from './timelineItems.ts'

/**
 * The day a key leads to from `day`: arrows a day, Page Up and Page Down a month, Home and End the
 * limits, which nothing passes; null for any other key.
 * @example PageUp from 2019-01-31 → 2019-02-28
 */
export function dayAfterKey(
  key: string,
  day: IsoDate,
  { first, last }: { first: IsoDate; last: IsoDate },
): IsoDate | null {
  const wanted = wantedDay(key, day, first, last)
  if (wanted === null) return null
  return wanted < first ? first : wanted > last ? last : wanted
}

function wantedDay(key: string, day: IsoDate, first: IsoDate, last: IsoDate): IsoDate | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return dayOf(dayNumber(day) + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return dayOf(dayNumber(day) - 1)
    case 'PageUp':
      return monthsLater(day, 1)
    case 'PageDown':
      return monthsLater(day, -1)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}

/** The same day of another month, or its last where it has no such day. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  const wanted = Math.min(dayOfMonth, lastOfMonth.getUTCDate())
  lastOfMonth.setUTCDate(wanted)
  return lastOfMonth.toISOString().slice(0, 10) as IsoDate
}

/**
 * The item a key leads to from one of `rows`: ← and → in time through all rows, ↑ and ↓ to the
 * nearest in time of the next row that has any, Home and End to the first and last; null where the
 * key means nothing or nothing is there.
 * @param rows the items of each row, in time, from top to bottom
 */
export function itemAfterKey(
  key: string,
  current: string,
  rows: readonly (readonly TimelineItem[])[],
): TimelineItem | null {
  const inTime = rows.flat().toSorted((one, other) => compareItems(one, other))
  const at = inTime.findIndex((item) => item.key === current)
  if (at === -1) return inTime[0] ?? null
  switch (key) {
    case 'ArrowRight':
      return inTime[at + 1] ?? null
    case 'ArrowLeft':
      return inTime[at - 1] ?? null
    case 'Home':
      return inTime[0] ?? null
    case 'End':
      return inTime.at(-1) ?? null
    case 'ArrowDown':
    case 'ArrowUp':
      return nearestInNextRow(key === 'ArrowDown' ? 1 : -1, inTime[at]!, rows)
    default:
      return null
  }
}

function compareItems(one: TimelineItem, other: TimelineItem): number {
  const [first, second] = [one.entries[0]!.on, other.entries[0]!.on]
  return Number(first > second) - Number(first < second)
}

function nearestInNextRow(
  step: 1 | -1,
  current: TimelineItem,
  rows: readonly (readonly TimelineItem[])[],
): TimelineItem | null {
  const rowAt = rows.findIndex((row) => row.some(({ key }) => key === current.key))
  for (let index = rowAt + step; index >= 0 && index < rows.length; index += step) {
    const [first, ...others] = rows[index]!
    if (!first) continue
    return others.reduce(
      (nearest, item) =>
        Math.abs(item.x - current.x) < Math.abs(nearest.x - current.x) ? item : nearest,
      first,
    )
  }
  return null
}
