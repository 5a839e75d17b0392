/**
 * How long a notice waits before anybody looks at it, where a wave brings more than can be decided.
 * A queue of expected numbers, not of single cases: the wait depends on the hour alone, so that cases
 * stay independent of one another and the scenario's truth can be computed.
 */
import type { Country } from '#contract/vocabulary.ts'
import { expectedArrivals, HOUR_SECONDS, hourCountOf, hourOf, type Hourly } from './arrivals.ts'
import { oncePerScenario } from './oncePerScenario.ts'
import type { Scenario, Wave } from './scenario.ts'

const USUAL_HOURS = 28 * 24

/**
 * Seconds that a notice received in an hour waits, country by country in the scenario's order; null
 * where nobody ever waits. Whole seconds, so that a wait and an age add up to whole seconds.
 *
 * Usually 10 cases an hour, 16 can be decided, a wave of 20 lasts 48 h: the backlog grows by 4 an
 * hour to 192 cases, a wait of 12 h, and shrinks by 6 an hour, gone after 32 h.
 */
export const waitSeconds = oncePerScenario((scenario): readonly (Hourly | null)[] =>
  scenario.countries.map((country, index) => {
    const waves = scenario.waves.filter(({ countries }) => countries.includes(country))
    if (waves.length === 0) return null
    const waits = new Float64Array(hourCountOf(scenario))
    for (const wave of waves) addWave(scenario, wave, index, waits)
    return waits
  }),
)

/** The wait of a country's notices received in an hour, in hours. */
export function waitHoursOf(scenario: Scenario, country: Country, hour: number): number {
  const waits = waitSeconds(scenario)[scenario.countries.indexOf(country)]
  return (waits?.[hour] ?? 0) / HOUR_SECONDS
}

function addWave(scenario: Scenario, wave: Wave, country: number, waits: Hourly): void {
  const arrivals = expectedArrivals(scenario)[country] ?? new Float64Array()
  const first = hourOf(scenario, wave.from)
  const end = hourOf(scenario, wave.to)
  const usualAt = (hour: number) => (arrivals[hour] ?? 0) / (hour < end ? wave.factor : 1)
  let usual = 0
  for (let hour = first; hour < first + USUAL_HOURS; hour++) usual += usualAt(hour) / USUAL_HOURS
  const decidable = wave.capacity * usual
  let backlog = 0
  for (let hour = first; hour < arrivals.length && (hour < end || backlog > 0); hour++) {
    waits[hour] = Math.round((backlog / decidable) * HOUR_SECONDS)
    backlog = Math.max(0, backlog + (arrivals[hour] ?? 0) - decidable)
  }
}
