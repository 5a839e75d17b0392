/** When a clock runs out. */
import type { Deadline } from '#contract/duty.ts'
import { instant } from '#contract/units.ts'
import type { Instant, ZoneName } from '#contract/units.ts'
import { addDays } from './calendarDay.ts'
import { localDate, startOfDay } from './jurisdictions.ts'

/**
 * When the deadline passes for a case received at a moment; null for a deadline without a clock.
 *
 * Hours are exact hours, whatever the clocks do: 24 h from 2019-03-30T12:00 in Berlin end at 13:00
 * the next day. Local days end with the nth calendar day after the day of receipt, at its 24:00
 * (BGB ss. 187(1), 188(1); a weekend shifts nothing): 7 days from Monday 2019-06-17T09:00 in Berlin
 * end on Monday the 24th at 24:00, 2019-06-24T22:00Z.
 */
export function dueAt(deadline: Deadline, receivedAt: Instant, zone: ZoneName): Instant | null {
  switch (deadline.form) {
    case 'hours':
      return instant(receivedAt + Math.round(deadline.deadlineHours * 3600))
    case 'local days':
      return startOfDay(addDays(localDate(receivedAt, zone), deadline.deadlineDays + 1), zone)
    default:
      return null
  }
}

/**
 * Whether a decision came in time; null for a deadline without a clock. At the very second a number
 * of hours ends is in time (ages are counted (a, b]); 24:00 of the last day is not, for it is 00:00
 * of the next.
 */
export function decidedInTime(
  deadline: Deadline,
  receivedAt: Instant,
  decidedAt: Instant,
  zone: ZoneName,
): boolean | null {
  const due = dueAt(deadline, receivedAt, zone)
  if (due === null) return null
  return deadline.form === 'hours' ? decidedAt <= due : decidedAt < due
}
