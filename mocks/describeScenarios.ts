/** The scenarios that can be chosen, as the contract has them. */
import type { ScenarioInfo } from '#contract/scenario.ts'
import { scenarioTruths } from './plantedTruths.ts'
import { scenarioId } from './scenario.ts'
import { scenarios } from './scenarios/all.ts'

export const describeScenarios = (): ScenarioInfo[] =>
  scenarios.map((scenario) => ({
    id: scenarioId(scenario),
    name: scenario.title,
    shows: scenario.shows,
    recommendedAsOf: scenario.recommendedAsOf,
    misleads: scenario.misleads,
    truths: scenarioTruths(scenario),
  }))
