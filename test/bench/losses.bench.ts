/** What simulated years of losses cost: figures, not tests. */
import { bench, describe } from 'vitest'
import { simulateLosses } from '#domain/exposure.ts'
import type { LossExposure } from '#domain/losses/lossExposure.ts'

const twenty = (actionsPerYear: (at: number) => number): LossExposure[] =>
  Array.from({ length: 20 }, (_, at) => ({
    id: `exposure ${at}`,
    actionsPerYear: actionsPerYear(at),
    severity: { form: 'share of cap', cap: 50e6, alpha: 1 + (at % 3), beta: 6 },
  }))
const usual = twenty((at) => 0.05 * (at + 1))
const frequent = twenty(() => 3)
const lognormal: LossExposure[] = [
  {
    id: 'lognormal',
    actionsPerYear: 3.2,
    severity: { form: 'lognormal', meanLog: 11, sdLog: 1.2 },
  },
]
const seed = 20_190_626
const enough = { iterations: 5, warmupIterations: 1, time: 0 }
const few = { iterations: 2, warmupIterations: 0, time: 0 }

describe('twenty exposures', () => {
  const million = { years: 1_000_000, seed }
  bench('1M years, 0.05 to 1 actions a year', () => void simulateLosses(usual, million), enough)
  bench(
    '1M years, a shared cause of 0.05 a year, and the independent total',
    () => void simulateLosses(usual, { ...million, sharedActionsPerYear: 0.05 }),
    enough,
  )
  bench(
    '100k years, 0.05 to 1 actions a year',
    () => void simulateLosses(usual, { years: 100_000, seed }),
    enough,
  )
  bench('1M years, 3 actions a year each', () => void simulateLosses(frequent, million), few)
})

describe('one exposure, as in test/oracles/r/losses.R', () => {
  bench(
    '1M years of Poisson(3.2)-lognormal(11, 1.2)',
    () => void simulateLosses(lognormal, { years: 1_000_000, seed }),
    enough,
  )
})
