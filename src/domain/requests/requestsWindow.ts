/** Which requests for data are read: those of two years, because treaty requests take months. */
import { type Instant, isoDate, type IsoDate } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { type CaseWindow, caseWindow, dayOf } from '#domain/onTime/caseWindow.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'

/** How many calendar years the window is long where nobody chose one. */
export const requestsWindowYears = 2

/** The same day so many years before; 28 February where that year has no 29th. */
export function yearsBefore(date: IsoDate, years: number): IsoDate {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, '0')
  const sameDay = `${year}${date.slice(4)}`
  const exists = new Date(`${sameDay}T00:00:00Z`).toISOString().startsWith(sameDay)
  return exists ? isoDate(sameDay) : isoDate(`${year}-02-28`)
}

/**
 * As chosen, else the two years before the as-of, or before `to`. A `from` that leaves nothing falls
 * back to the two years before `to`. It never begins before the log's first request: two years of a
 * log that has one are called by that one.
 *
 * As of 2019-06-26: received from 26 June 2017 (inclusive) to 26 June 2019 (exclusive). `isChosen` is
 * false where a link spells just these days out. As of 2016-01-01, the first request on 2015-01-01:
 * from that day.
 */
export function requestsWindow(
  asOf: IsoDate,
  chosen: { from?: IsoDate; to?: IsoDate },
  firstReceived: Instant | null = null,
): CaseWindow {
  const askedTo = chosen.to ?? asOf
  const to = askedTo < asOf ? askedTo : asOf
  const usual = yearsBefore(to, requestsWindowYears)
  const from = chosen.from !== undefined && chosen.from < to ? chosen.from : usual
  const first = firstReceived === null ? from : dayOf(firstReceived)
  const held = first > from && first < to ? first : from
  return { ...caseWindow(asOf, { from: held, to }), isChosen: from !== usual || to !== asOf }
}

/** The last day the window holds: the day before `to`. */
export const lastDayOf = ({ to }: Pick<CaseWindow, 'to'>): IsoDate => addDays(dayOf(to), -1)

/** Calendar months, in UTC, as their first days; the last one may be cut short by the window's end. */
export interface RequestMonths {
  /** First days, the earliest first. */
  starts: readonly IsoDate[]
  /** The month after the last, or the window's end where that comes first. */
  end: IsoDate
}

/** The first day of the month `months` after that of `date`: ('2019-06-26', -1) → '2019-05-01'. */
export function monthStart(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return dayOf(Date.UTC(year, month - 1 + months, 1) / 1000)
}

/** How many months are drawn at least: what came before a change and what after it. */
const SERIES_MONTHS = 48

/**
 * The months drawn: the 48 up to the end of the window, or from the window's first month where that
 * is earlier. As of 2019-06-26 from July 2015; the last month is June 2019 up to the 26th.
 */
export function requestMonths(window: CaseWindow): RequestMonths {
  const last = monthStart(lastDayOf(window), 0)
  const usual = monthStart(last, 1 - SERIES_MONTHS)
  const chosen = monthStart(dayOf(window.from), 0)
  const starts: IsoDate[] = []
  for (let start = chosen < usual ? chosen : usual; start <= last; start = monthStart(start, 1))
    starts.push(start)
  const next = monthStart(last, 1)
  return { starts, end: utcMidnight(next) < window.to ? next : addDays(lastDayOf(window), 1) }
}
