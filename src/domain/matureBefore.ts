/** Which cases have had their deadline. */
import { instant, type Hours, type Instant, type ZoneName } from '#contract/units.ts'
import type { LocalDays } from '#contract/units.ts'
import { addDays } from './calendarDay.ts'
import { localDate, startOfDay } from './jurisdictions.ts'

/**
 * The moment before which a case must have been received for its deadline to have passed by the
 * as-of; the `before` of a headline share, and a period cut of its question.
 *
 * As of 2019-06-26T00:00Z, 24 h → 2019-06-25T00:00Z. Seven local days in Berlin, where it is 02:00 on
 * the 26th → the 19th at 00:00 in Berlin, 2019-06-18T22:00Z: a case of the 18th was due at the end
 * of the 25th.
 */
export function matureBefore(
  asOf: Instant,
  deadline:
    | { unit: 'hours'; deadlineHours: Hours }
    | { unit: 'localDays'; deadlineDays: LocalDays },
  zone: ZoneName,
): Instant {
  if (deadline.unit === 'hours') return instant(asOf - Math.round(deadline.deadlineHours * 3600))
  const daysBack = 0 - deadline.deadlineDays
  return startOfDay(addDays(localDate(asOf, zone), daysBack), zone)
}
