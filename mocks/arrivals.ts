/** When cases arrive: for each country and hour, how many are expected. */
import type { Country } from '#contract/vocabulary.ts'
import { hoursAhead, isSummerTime } from './clocks.ts'
import * as steady from './scenarios/steady.ts'

export const HOUR_SECONDS = 3600
export const hourCount = (steady.receivedTo - steady.receivedFrom) / HOUR_SECONDS

/** The local hour of the week, 0 = Monday 00:00. */
export function localHourOfWeek(country: Country, hourStart: number, summer: boolean): number {
  const localHour = hourStart / HOUR_SECONDS + hoursAhead(country, summer)
  return (localHour + 72) % 168 // 1970-01-01 was a Thursday
}

/**
 * The cases expected in each hour since the scenario began, `countries.length` numbers an hour,
 * scaled so that all of them add up to the scenario's size.
 */
export function expectedArrivals(): Float64Array {
  const countryCount = steady.countries.length
  const expected = new Float64Array(hourCount * countryCount)
  let total = 0
  for (let hour = 0; hour < hourCount; hour++) {
    const start = steady.receivedFrom + hour * HOUR_SECONDS
    const date = new Date(start * 1000)
    const summer = isSummerTime(date)
    const yearWeight = steady.yearWeights[date.getUTCFullYear()] ?? 0
    steady.countries.forEach((country, index) => {
      const hourOfWeek = localHourOfWeek(country, start, summer)
      const rate =
        yearWeight *
        steady.countryShares[country] *
        (steady.weekdayWeights[Math.floor(hourOfWeek / 24)] ?? 0) *
        (steady.hourWeights[hourOfWeek % 24] ?? 0) *
        surgeFactor(country, start)
      expected[hour * countryCount + index] = rate
      total += rate
    })
  }
  return expected.map((rate) => (rate / total) * steady.expectedCases)
}

function surgeFactor(country: Country, at: number): number {
  const surge = steady.surges.find(
    ({ countries, from, to }) => at >= from && at < to && countries.includes(country),
  )
  return surge?.factor ?? 1
}
