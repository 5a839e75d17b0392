/** Which months are read before and after a change, and since when each can be judged. */
import { type Hours, instant, type Instant, type IsoDate, type ZoneName } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { startOfDay } from '#domain/jurisdictions.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { monthStart } from '#domain/requests/requestsWindow.ts'

/** Five years on either side: what is further away says little about the change. */
export const MOST_MONTHS = 60

/** A calendar month on the country's clock. */
export interface StudyMonth {
  start: IsoDate
  /** Received in [from, to). */
  from: Instant
  to: Instant
  /** A month in which something changed is of neither side; one that begins with it comes after. */
  side: 'before' | 'of the change' | 'after'
}

/** What months are read for: the day of the change, and how long an answer may take to count. */
interface StudyDay {
  on: IsoDate
  /** 0 where nothing is waited for. */
  within: Hours
  zone: ZoneName
}

/** The first whole month from the day on: 26 June 2019 → July, 1 January 2018 → January. */
export const firstMonthAfter = (on: IsoDate): IsoDate =>
  on.endsWith('-01') ? on : monthStart(on, 1)

/**
 * The months that had matured by the as-of, in time: up to 60 on either side of the change, and the
 * month in which it happened. A month has matured once its last request is as old as the time allowed.
 *
 * On 26 June 2019, 30 d, as of 26 June 2021: June 2014 to April 2021; May 2021 matures on 30 June.
 */
export function studyMonths({ on, within, zone }: StudyDay, asOf: Instant): StudyMonth[] {
  const firstAfter = firstMonthAfter(on)
  const count = 2 * MOST_MONTHS + (firstAfter === on ? 0 : 1)
  const first = monthStart(on, -MOST_MONTHS)
  const months: StudyMonth[] = []
  for (let index = 0; index < count; index++) {
    const start = monthStart(first, index)
    const to = startOfDay(monthStart(start, 1), zone)
    if (to + within * 3600 > asOf) break
    const side = start >= firstAfter ? 'after' : start < monthStart(on, 0) ? 'before' : null
    months.push({ start, from: startOfDay(start, zone), to, side: side ?? 'of the change' })
  }
  return months
}

/**
 * The first as-of by which so many months after the change have matured.
 *
 * On 26 June 2019, 30 d: one, July, on 31 August 2019; twelve on 31 July 2020. The first of these is a
 * day late by the hours that Paris is ahead of UTC: as-ofs begin at 00:00 UTC.
 */
export function maturedOn({ on, within, zone }: StudyDay, months: number): IsoDate {
  const end = startOfDay(monthStart(firstMonthAfter(on), months), zone)
  const at = instant(end + Math.round(within * 3600))
  return at % 86_400 === 0 ? dayOf(at) : addDays(dayOf(at), 1)
}
