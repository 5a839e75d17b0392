/** Every scenario there is, in the order in which presenters are offered them. */
import { type Scenario, scenarioId } from '#mocks/scenario.ts'
import { outage } from './outage.ts'
import { stalled } from './stalled.ts'
import { steady } from './steady.ts'
import { surge } from './surge.ts'

export const scenarios: readonly Scenario[] = [steady, surge, outage, stalled]

/** The scenario of an id such as "steady@1"; null where there is none. */
export const scenarioOf = (id: string): Scenario | null =>
  scenarios.find((scenario) => scenarioId(scenario) === id) ?? null
