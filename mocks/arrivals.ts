/** When cases arrive: how many are expected in each hour, country by country. */
import type { Country } from '#contract/vocabulary.ts'
import { localHoursOfWeek } from './clocks.ts'
import { oncePerScenario } from './oncePerScenario.ts'
import type { Scenario } from './scenario.ts'

export const HOUR_SECONDS = 3600

/** One number for each hour since the scenario began. */
export type Hourly = Float64Array

export const hourCountOf = ({ receivedFrom, receivedTo }: Scenario): number =>
  (receivedTo - receivedFrom) / HOUR_SECONDS

/** The index of the hour that a moment lies in. */
export const hourOf = ({ receivedFrom }: Scenario, at: number): number =>
  Math.floor((at - receivedFrom) / HOUR_SECONDS)

/**
 * The cases expected in each hour, in the order of the scenario's countries, scaled so that all of
 * them add up to its size.
 */
export const expectedArrivals = oncePerScenario((scenario): readonly Hourly[] => {
  const years = hourlyYearWeights(scenario)
  const rates = scenario.countries.map((country) => countryRates(scenario, country, years))
  const total = rates.reduce((sum, rate) => sum + rate.reduce((part, one) => part + one, 0), 0)
  return rates.map((rate) => rate.map((one) => (one / total) * scenario.expectedCases))
})

function hourlyYearWeights(scenario: Scenario): Hourly {
  const weights = new Float64Array(hourCountOf(scenario))
  for (const [year, weight] of Object.entries(scenario.yearWeights)) {
    weights.fill(
      weight,
      hourOf(scenario, Date.UTC(Number(year)) / 1000),
      hourOf(scenario, Date.UTC(Number(year) + 1) / 1000),
    )
  }
  return weights
}

function countryRates(scenario: Scenario, country: Country, years: Hourly): Hourly {
  const hourCount = hourCountOf(scenario)
  const hoursOfWeek = localHoursOfWeek(country, scenario.receivedFrom, hourCount)
  const weekWeights = scenario.weekdayWeights.flatMap((weekday) =>
    scenario.hourWeights.map((hour) => weekday * hour * scenario.countryShares[country]),
  )
  const rates = new Float64Array(hourCount)
  for (let hour = 0; hour < hourCount; hour++) {
    rates[hour] = (years[hour] ?? 0) * (weekWeights[hoursOfWeek[hour] ?? 0] ?? 0)
  }
  for (const { countries, from, to, factor } of [...scenario.surges, ...scenario.waves]) {
    if (!countries.includes(country)) continue
    for (let hour = hourOf(scenario, from); hour < hourOf(scenario, to); hour++)
      rates[hour] = (rates[hour] ?? 0) * factor
  }
  return rates
}
