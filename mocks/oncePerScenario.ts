/** What follows from a scenario alone, and from no seed, is computed once. */
import type { Scenario } from './scenario.ts'

export function oncePerScenario<Value>(
  compute: (scenario: Scenario) => Value,
): (scenario: Scenario) => Value {
  const known = new WeakMap<Scenario, { value: Value }>()
  return (scenario) => {
    const found = known.get(scenario) ?? { value: compute(scenario) }
    known.set(scenario, found)
    return found.value
  }
}
