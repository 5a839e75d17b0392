/** How far a date is from another. */
import type { IsoDate } from '#contract/units.ts'

/**
 * Calendar days from one date to another; negative where `to` is earlier. Both are read in one
 * zone, that of the place the date belongs to, so clock changes do not count.
 *
 * `daysAhead('2026-06-01', '2026-08-18')` is 78; from '2024-02-28' to '2024-03-01' it is 2.
 */
export function daysAhead(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 // both at 00:00 UTC, where no day is shorter
}
