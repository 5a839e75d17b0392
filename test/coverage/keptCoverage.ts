/** What results.json holds: the figures of the last run, and of its first seeds, which every test run repeats. */
import { scenarios } from '#mocks/scenarios/all.ts'
import { measureCoverage, type ScenarioCoverage } from './measureCoverage.ts'

/** Fixed beforehand: all the figures that are reported are of these. */
export const FIRST_SEED = 1
export const LAST_SEED = 1000
/** Up to here in `npm test`; up to the last in `npm run deep`. */
export const LAST_SEED_OF_EVERY_RUN = 60

export type KeptCoverage = {
  measuredOn: string
  seeds: { first: number; last: number; lastOfEveryRun: number }
  all: ScenarioCoverage[]
  ofEveryRun: ScenarioCoverage[]
}

/** Measures both; about three minutes. */
export function coverageToKeep(measuredOn: string): KeptCoverage {
  const upTo = (last: number) =>
    scenarios.map((scenario) => measureCoverage(scenario, FIRST_SEED, last))
  return {
    measuredOn,
    seeds: { first: FIRST_SEED, last: LAST_SEED, lastOfEveryRun: LAST_SEED_OF_EVERY_RUN },
    all: upTo(LAST_SEED),
    ofEveryRun: upTo(LAST_SEED_OF_EVERY_RUN),
  }
}
