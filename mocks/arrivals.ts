/** When cases arrive: how many are expected in each hour, country by country. */
import type { Country } from '#contract/vocabulary.ts'
import { localHoursOfWeek } from './clocks.ts'
import * as steady from './scenarios/steady.ts'

export const HOUR_SECONDS = 3600
export const hourCount = (steady.receivedTo - steady.receivedFrom) / HOUR_SECONDS

/** One number for each hour since the scenario began. */
export type Hourly = Float64Array

/**
 * The cases expected in each hour, in the order of the scenario's countries, scaled so that all of
 * them add up to its size. Computed once: no seed changes them.
 */
export function expectedArrivals(): readonly Hourly[] {
  expected ??= computedArrivals()
  return expected
}

let expected: readonly Hourly[] | null = null

function computedArrivals(): Hourly[] {
  const years = hourlyYearWeights()
  const rates = steady.countries.map((country) => countryRates(country, years))
  const total = rates.reduce((sum, rate) => sum + rate.reduce((part, one) => part + one, 0), 0)
  return rates.map((rate) => rate.map((one) => (one / total) * steady.expectedCases))
}

/** The index of the hour that a moment lies in. */
export const hourOf = (at: number): number => Math.floor((at - steady.receivedFrom) / HOUR_SECONDS)

function hourlyYearWeights(): Hourly {
  const weights = new Float64Array(hourCount)
  for (const [year, weight] of Object.entries(steady.yearWeights)) {
    weights.fill(
      weight,
      hourOf(Date.UTC(Number(year)) / 1000),
      hourOf(Date.UTC(Number(year) + 1) / 1000),
    )
  }
  return weights
}

function countryRates(country: Country, years: Hourly): Hourly {
  const hoursOfWeek = localHoursOfWeek(country, steady.receivedFrom, hourCount)
  const weekWeights = steady.weekdayWeights.flatMap((weekday) =>
    steady.hourWeights.map((hour) => weekday * hour * steady.countryShares[country]),
  )
  const rates = new Float64Array(hourCount)
  for (let hour = 0; hour < hourCount; hour++) {
    rates[hour] = (years[hour] ?? 0) * (weekWeights[hoursOfWeek[hour] ?? 0] ?? 0)
  }
  for (const { countries, from, to, factor } of steady.surges) {
    if (!countries.includes(country)) continue
    for (let hour = hourOf(from); hour < hourOf(to); hour++)
      rates[hour] = (rates[hour] ?? 0) * factor
  }
  return rates
}
