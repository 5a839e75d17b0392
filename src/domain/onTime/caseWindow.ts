/** Which receipts are counted, and which they are compared with. */
import { type Instant, instant, type IsoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { utcDayOf } from '#domain/calendarDay.ts'
import { receivedWindow, windowDays } from '#domain/receivedWindow.ts'

const SECONDS_A_DAY = 86_400
const SERIES_MONTHS = 18
/** More points than this on one line say no more; longer spans are drawn by quarter. */
const MOST_POINTS = 60

/** Which receipts are read, at which moment, and the period before them. */
export interface CaseWindow {
  asOfDate: IsoDate
  /** 00:00 UTC of the as-of: cases are counted as they stood then. */
  asOf: Instant
  /** Received in [from, to). */
  from: Instant
  to: Instant
  /** The period before, of the same length: received in [previousFrom, from). */
  previousFrom: Instant
  lengthDays: number
  /** Whether it is another than the 90 days before the as-of, which a copied link spells out. */
  isChosen: boolean
}

/** The UTC day of a moment: `dayOf(1561507200)` is "2019-06-26". */
export const dayOf = (at: number): IsoDate => utcDayOf(at * 1000)

/**
 * The window of receipts for an as-of: as chosen, else the 90 days before it. A `to` after the as-of
 * ends with it; a `from` that leaves nothing falls back to 90 days before `to`.
 *
 * As of 2019-06-26: received from 28 March 2019 to 26 June 2019, against 28 December 2018 to 28 March.
 */
export function caseWindow(
  asOfDate: IsoDate,
  chosen: { from?: IsoDate; to?: IsoDate },
): CaseWindow {
  const asOf = utcMidnight(asOfDate)
  const asked = receivedWindow({ asOf: asOfDate, ...chosen })
  const usual = receivedWindow({ asOf: asOfDate })
  const to = Math.min(utcMidnight(asked.to), asOf)
  const from =
    utcMidnight(asked.from) < to ? utcMidnight(asked.from) : to - windowDays * SECONDS_A_DAY
  return {
    asOfDate,
    asOf,
    from: instant(from),
    to: instant(to),
    previousFrom: instant(2 * from - to),
    lengthDays: (to - from) / SECONDS_A_DAY,
    isChosen: asked.from !== usual.from || asked.to !== usual.to,
  }
}

/** The first day of the month `months` after the month of `date`. */
function monthStart(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return dayOf(Date.UTC(year, month - 1 + months, 1) / 1000)
}

/** One period of a series: a month, or a quarter where there are many. */
export interface SeriesPeriod {
  start: IsoDate
  /** Exclusive; the last period ends with the window. */
  end: IsoDate
}

/**
 * The calendar months drawn: the 18 up to the end of the window, or from the window's first month
 * where that is earlier; by quarter beyond 60 points.
 */
export function seriesPeriods(window: CaseWindow): SeriesPeriod[] {
  const lastMonth = monthStart(dayOf(window.to - 1), 0)
  const usual = monthStart(lastMonth, 1 - SERIES_MONTHS)
  const chosen = monthStart(dayOf(window.from), 0)
  const first = chosen < usual ? chosen : usual
  const starts: IsoDate[] = []
  for (let start = first; start <= lastMonth; start = monthStart(start, 1)) starts.push(start)
  const monthsEach = starts.length > MOST_POINTS ? 3 : 1
  const kept = starts.filter((_, index) => index % monthsEach === 0)
  return kept.map((start, index) => ({ start, end: kept[index + 1] ?? dayOf(window.to) }))
}

const WEEK_SECONDS = 7 * SECONDS_A_DAY
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * SECONDS_A_DAY
const SERIES_WEEKS = 26

const mondayOf = (at: number): number =>
  FIRST_MONDAY + Math.floor((at - FIRST_MONDAY) / WEEK_SECONDS) * WEEK_SECONDS

/**
 * The weeks drawn, Monday to Sunday: the 26 up to the end of the window, or from the window's first
 * where that is earlier; the last 60 of a longer one. As of Wednesday 26 June 2019 the last week is
 * 24 June to 26 June.
 */
export function weekPeriods(window: CaseWindow): SeriesPeriod[] {
  const last = mondayOf(window.to - 1)
  const usual = last - (SERIES_WEEKS - 1) * WEEK_SECONDS
  const furthest = last - (MOST_POINTS - 1) * WEEK_SECONDS
  const first = Math.max(furthest, Math.min(usual, mondayOf(window.from)))
  const count = (last - first) / WEEK_SECONDS + 1
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * WEEK_SECONDS
    const end = index === count - 1 ? window.to : start + WEEK_SECONDS
    return { start: dayOf(start), end: dayOf(end) }
  })
}

/**
 * From when single duties are read: the months drawn, because few cases meet any one duty in 90
 * days; or the window, where one was chosen.
 */
export function dutiesFrom(window: CaseWindow): Instant {
  const [first] = seriesPeriods(window)
  return window.isChosen || !first ? window.from : utcMidnight(first.start)
}
