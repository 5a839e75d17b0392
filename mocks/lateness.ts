/** The chance of being open at 24 h, from the scenario's shares and factors. */
import type { Country } from '#contract/vocabulary.ts'
import { hourCount, hourOf, type Hourly } from './arrivals.ts'
import { localHoursOfWeek } from './clocks.ts'
import * as steady from './scenarios/steady.ts'

const { lateness, withdrawnShare } = steady

/** Factors over their mean under the given weights. */
function scaled(factors: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = factors.reduce((sum, factor, i) => sum + factor * (weights[i] ?? 0), 0) / total
  return factors.map((factor) => factor / mean)
}

export const platformFactors = scaled(lateness.platforms, steady.platformShares)
const weekdayFactors = scaled(lateness.weekdays, steady.weekdayWeights)
const hourFactors = scaled(lateness.hours, steady.hourWeights)

/**
 * The mean chance of a country's case to be open at 24 h, for each hour it may be received in. The
 * scenario states the share p satisfied among those not withdrawn by then; with w the share of
 * withdrawals among all endings, p = (1 − w)F / (1 − wF), so that F = p / (1 − w + wp) have ended.
 *
 * p = 0.9, w = 0.03 → F = 0.9027; 0.0973 are open. Times the factor of the local hour of the week.
 * Computed once: no seed changes it.
 */
export function openAt24Hours(country: Country): Hourly {
  const known = openShares.get(country) ?? computedOpenShares(country)
  openShares.set(country, known)
  return known
}

const openShares = new Map<Country, Hourly>()

function computedOpenShares(country: Country): Hourly {
  const hoursOfWeek = localHoursOfWeek(country, steady.receivedFrom, hourCount)
  const weekFactors = weekdayFactors.flatMap((weekday) => hourFactors.map((hour) => weekday * hour))
  const wantedShares = hourlyOnTimeShares(country)
  return wantedShares.map((wanted, hour) => {
    const ended = wanted / (1 - withdrawnShare + withdrawnShare * wanted)
    return (1 - ended) * (weekFactors[hoursOfWeek[hour] ?? 0] ?? 1)
  })
}

/** The stated share for each hour, along straight lines between the stated days. */
function hourlyOnTimeShares(country: Country): Hourly {
  const shares = new Float64Array(hourCount)
  const knots = steady.onTimeWithin24Hours[country]
  knots.slice(1).forEach(([toDay, toShare], index) => {
    const [fromDay, fromShare] = knots[index] ?? [toDay, toShare]
    const slope = (toShare - fromShare) / (hourOf(toDay) - hourOf(fromDay))
    for (let hour = hourOf(fromDay); hour < hourOf(toDay); hour++) {
      shares[hour] = fromShare + slope * (hour - hourOf(fromDay))
    }
  })
  return shares
}
