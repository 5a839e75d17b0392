/** The chance of being open at 24 h, from the scenario's shares and factors. */
import type { Country } from '#contract/vocabulary.ts'
import { hourCountOf, hourOf, type Hourly } from './arrivals.ts'
import { localHoursOfWeek } from './clocks.ts'
import { oncePerScenario } from './oncePerScenario.ts'
import type { Scenario } from './scenario.ts'

/** Factors over their mean under the given weights. */
function scaled(factors: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = factors.reduce((sum, factor, i) => sum + factor * (weights[i] ?? 0), 0) / total
  return factors.map((factor) => factor / mean)
}

/** Each platform's factor on the chance of being late, in the scenario's order. */
export const platformFactors = oncePerScenario(({ lateness, platformShares }) =>
  scaled(lateness.platforms, platformShares),
)

/**
 * The mean chance of a country's case to be open at 24 h, for each hour it may be received in. The
 * scenario states the share p satisfied among those not withdrawn by then; with w the share of
 * withdrawals among all endings, p = (1 − w)F / (1 − wF), so that F = p / (1 − w + wp) have ended.
 *
 * p = 0.9, w = 0.03 → F = 0.9027; 0.0973 are open. Times the factor of the local hour of the week.
 */
export const openAt24Hours = (scenario: Scenario, country: Country): Hourly =>
  openShares(scenario)[scenario.countries.indexOf(country)] ?? new Float64Array()

const openShares = oncePerScenario((scenario) =>
  scenario.countries.map((country) => {
    const { lateness, withdrawnShare } = scenario
    const weekdayFactors = scaled(lateness.weekdays, scenario.weekdayWeights)
    const hourFactors = scaled(lateness.hours, scenario.hourWeights)
    const weekFactors = weekdayFactors.flatMap((weekday) =>
      hourFactors.map((hour) => weekday * hour),
    )
    const hoursOfWeek = localHoursOfWeek(country, scenario.receivedFrom, hourCountOf(scenario))
    return hourlyOnTimeShares(scenario, country).map((wanted, hour) => {
      const ended = wanted / (1 - withdrawnShare + withdrawnShare * wanted)
      return (1 - ended) * (weekFactors[hoursOfWeek[hour] ?? 0] ?? 1)
    })
  }),
)

/** The stated share for each hour, along straight lines between the stated days. */
function hourlyOnTimeShares(scenario: Scenario, country: Country): Hourly {
  const shares = new Float64Array(hourCountOf(scenario))
  const knots = scenario.onTimeWithin24Hours[country]
  knots.slice(1).forEach(([toDay, toShare], index) => {
    const [fromDay, fromShare] = knots[index] ?? [toDay, toShare]
    const first = hourOf(scenario, fromDay)
    const end = hourOf(scenario, toDay)
    const slope = (toShare - fromShare) / (end - first)
    for (let hour = first; hour < end; hour++) shares[hour] = fromShare + slope * (hour - first)
  })
  return shares
}
