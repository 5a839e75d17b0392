/** Calendar days on a time axis. Days are read at 00:00 UTC: a chart places days, not moments. */
import type { IsoDate } from '#contract/units.ts'

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * The day's place on a time axis, in days since 1970-01-01.
 * @example dayNumber(isoDate('1970-01-02')) // 1
 */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY
}

/** The day a number of days since 1970-01-01 stands for; fractions are cut off. */
export function dayOf(days: number): IsoDate {
  return new Date(Math.floor(days) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate
}

/** A first of a month on the axis; `startsYear` where its label carries the year. */
export interface MonthTick {
  day: number
  on: IsoDate
  monthIndex: number // 0 = January
  year: number
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const

/**
 * Firsts of months from `from` to `to` (both inclusive, in days since 1970-01-01), at the smallest
 * step that leaves at most `atMost` of them. Steps are 1, 2, 3 or 6 months, 1, 2, 5 or 10 years, and
 * always count from a January.
 * @example 2018-01-01 to 2019-06-26, at most 6: January, April, July, October, January, April
 */
export function monthTicks(from: number, to: number, atMost: number): MonthTick[] {
  for (const step of MONTH_STEPS) {
    const ticks = firstsOfMonths(from, to, step)
    if (ticks.length <= atMost) return ticks
  }
  return firstsOfMonths(from, to, 120)
}

function firstsOfMonths(from: number, to: number, step: number): MonthTick[] {
  const ticks: MonthTick[] = []
  const firstYear = Number(dayOf(from).slice(0, 4))
  const lastYear = Number(dayOf(to).slice(0, 4))
  const yearStep = Math.max(1, step / 12)
  for (let year = firstYear - (firstYear % yearStep); year <= lastYear; year += yearStep) {
    for (let monthIndex = 0; monthIndex < 12; monthIndex += step) {
      const day = Date.UTC(year, monthIndex, 1) / MILLISECONDS_PER_DAY
      if (day >= from && day <= to) ticks.push({ day, on: dayOf(day), monthIndex, year })
    }
  }
  return ticks
}
