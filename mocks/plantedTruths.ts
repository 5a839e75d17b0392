/** What an estimate over the demo should recover, computed from the scenario and not from its cases. */
import type { ScenarioTruth } from '#contract/scenario.ts'
import type { PlantedTruth } from '#contract/sourceAnswers.ts'
import { hours, instant, share } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { HOUR_SECONDS } from './arrivals.ts'
import { endedShares } from './endedShares.ts'
import { oncePerScenario } from './oncePerScenario.ts'
import { at } from './scenario.ts'

const WINDOW_DAYS = 90
const DAY_SECONDS = 86_400
const DEADLINE_HOURS = 24
const AGES_HOURS = [1, 6, 12, 24, 48, 168]
const asOfs = [at('2019-06-26T00:00:00'), at('2026-12-31T00:00:00')]

/**
 * For each country and two as-ofs: the scenario's own probability that a case of the 90 days before
 * is satisfied within 24 h, of those whose 24 h had passed and which were not withdrawn by then.
 * Paused cases are outside, and nothing is handed on.
 */
export const plantedTruths = oncePerScenario((scenario): PlantedTruth[] =>
  asOfs.flatMap((asOf) =>
    scenario.countries.map((country) => {
      const receivedFrom = asOf - WINDOW_DAYS * DAY_SECONDS
      const receivedTo = asOf - DEADLINE_HOURS * HOUR_SECONDS
      const window = { from: receivedFrom, to: receivedTo }
      const { all, satisfied, withdrawn } = endedShares(scenario, country, window, DEADLINE_HOURS)
      return {
        country,
        asOf: instant(asOf),
        receivedFrom: instant(receivedFrom),
        receivedTo: instant(receivedTo),
        deadlineHours: hours(DEADLINE_HOURS),
        onTimeShare: share(satisfied / (all - withdrawn)),
      }
    }),
  ),
)

/** The same with the probability of being satisfied by each of some ages: the cumulative incidence. */
export const scenarioTruths = oncePerScenario((scenario): ScenarioTruth[] =>
  plantedTruths(scenario).map((truth) => {
    const window = { from: truth.receivedFrom, to: truth.receivedTo }
    return {
      ...truth,
      incidence: AGES_HOURS.map((ageHours) => {
        const { all, satisfied } = endedShares(
          scenario,
          Country.parse(truth.country),
          window,
          ageHours,
        )
        return { ageHours: hours(ageHours), satisfied: share(satisfied / all) }
      }),
    }
  }),
)
