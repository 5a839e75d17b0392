/**
 * Local time in the five countries, from the rule itself: summer time runs from 01:00 UTC on the last
 * Sunday of March to 01:00 UTC on the last Sunday of October (directive 2000/84/EC; the UK keeps the
 * same days). Written apart from the app's calendar, so that a mistake in one shows against the other.
 */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'

const standardHours: Record<Country, number> = { DE: 1, FR: 1, GB: 0, ES: 1, IE: 0 }
const HOUR_SECONDS = 3600
const DAY_SECONDS = 24 * HOUR_SECONDS

/** When summer time begins and ends in a year, in seconds since 1970. */
export function summerTimeOf(year: number): { from: number; to: number } {
  return { from: lastSundayOneOClock(year, 2), to: lastSundayOneOClock(year, 9) }
}

function lastSundayOneOClock(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1))
  return lastDay.getTime() / 1000 - lastDay.getUTCDay() * DAY_SECONDS
}

/** When a day begins in a country, in seconds since 1970: ("FR", "2019-06-26") is 22:00 UTC the day before. */
export function localMidnight(country: Country, day: IsoDate): number {
  const at = Date.parse(day) / 1000 - standardHours[country] * HOUR_SECONDS
  const summer = summerTimeOf(Number(day.slice(0, 4)))
  return at - Number(at >= summer.from && at < summer.to) * HOUR_SECONDS
}

/**
 * A country's clock in one year, by UTC: from a moment of it to the local hour of the week,
 * 0 = Monday 00:00. For single moments, where `localHoursOfWeek` is for a run of hours.
 *
 * In France, 2019-06-26T08:30Z, a Wednesday, → 58.
 */
export function hourOfWeekClock(country: Country, year: number): (at: number) => number {
  const summer = summerTimeOf(year)
  const standard = standardHours[country] + 72 // 1970-01-01 was a Thursday
  return (at) => {
    const ahead = standard + Number(at >= summer.from && at < summer.to)
    return (Math.floor(at / HOUR_SECONDS) + ahead) % 168
  }
}

/**
 * The local hour of the week, 0 = Monday 00:00, of each of `hourCount` hours from a moment on.
 *
 * From Saturday 2019-03-30T23:00Z, four hours in Germany → 144, 145, 147, 148: 02:00 does not exist.
 */
export function localHoursOfWeek(country: Country, from: number, hourCount: number): Uint8Array {
  const hoursOfWeek = new Uint8Array(hourCount)
  const firstYear = new Date(from * 1000).getUTCFullYear()
  let summer = summerTimeOf(firstYear)
  for (let hour = 0; hour < hourCount; hour++) {
    const at = from + hour * HOUR_SECONDS
    if (at >= summer.to) summer = summerTimeOf(new Date(summer.to * 1000).getUTCFullYear() + 1)
    const ahead = standardHours[country] + Number(at >= summer.from)
    hoursOfWeek[hour] = (at / HOUR_SECONDS + ahead + 72) % 168 // 1970-01-01 was a Thursday
  }
  return hoursOfWeek
}
