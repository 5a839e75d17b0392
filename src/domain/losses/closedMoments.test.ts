import { describe, expect, it } from 'vitest'
import { simulateLosses } from './simulateLosses.ts'

const YEARS = 200_000

/** The moments of one action, E[X] to E[X⁴], X = cap × Beta(alpha, beta). */
const momentsOf = (cap: number, alpha: number, beta: number) => {
  let moment = 1
  return [0, 1, 2, 3].map((order) => {
    moment *= (cap * (alpha + order)) / (alpha + beta + order)
    return moment
  }) as [number, number, number, number]
}

/** λ, cap, alpha, beta. */
const settings: [number, number, number, number][] = [
  [0.02, 50e6, 1, 19],
  [0.05, 50e6, 2, 6],
  [0.05, 1e6, 4, 4],
  [0.1, 20e6, 1, 1],
  [0.1, 2_233_520_000, 1, 19],
  [0.2, 50e6, 0.5, 3],
  [0.25, 50e6, 12, 4],
  [0.3, 37_500, 2, 18],
  [0.4, 1_250_000, 0.5, 0.5],
  [0.5, 50e6, 2, 6],
  [0.6, 8e9, 1, 9],
  [0.75, 5e6, 3.5, 1],
  [0.9, 50e6, 0.2, 7],
  [1, 50e6, 1, 19],
  [1, 18e6, 80.5, 200],
  [1.5, 50e6, 4, 4],
  [2, 4e6, 1.5, 1.5],
  [3, 50e6, 2, 6],
  [4, 1, 6, 2],
  [8, 50e6, 2.5, 40],
]

describe('Poisson actions of Beta shares of a cap', () => {
  it.each(settings)(
    'λ %d, cap %d, Beta(%d, %d): mean and variance within 4 standard errors of the closed form',
    (rate, cap, alpha, beta) => {
      const [first, second, , fourth] = momentsOf(cap, alpha, beta)
      const mean = rate * first
      const variance = rate * second
      const exposure = {
        id: 'one',
        actionsPerYear: rate,
        severity: { form: 'share of cap' as const, cap, alpha, beta },
      }
      const { total } = simulateLosses([exposure], { years: YEARS, seed: 20_190_626 })
      expect(Math.abs(total.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / YEARS))
      // The variance of a sample's variance: fourth cumulant λ E[X⁴] and twice the squared second.
      const error = Math.sqrt((rate * fourth + 2 * variance ** 2) / YEARS)
      expect(Math.abs(total.standardDeviation ** 2 - variance)).toBeLessThan(4 * error)
      const withoutLoss = Math.exp(-rate)
      const spread = Math.sqrt((withoutLoss * (1 - withoutLoss)) / YEARS)
      expect(Math.abs(total.zeroYears - withoutLoss)).toBeLessThan(4 * spread)
    },
  )
})
