import { describe, expect, it } from 'vitest'
import { share } from '#contract/units.ts'
import type { LossExposure } from './lossExposure.ts'
import { yearlyLosses } from './yearlyLosses.ts'

const YEARS = 200_000

/** Each action costs 1, so that a year's loss is its number of actions. */
const counted = (id: string, actionsPerYear: number): LossExposure => ({
  id,
  actionsPerYear,
  severity: { form: 'lognormal', meanLog: 0, sdLog: 0 },
})

function counts(exposures: readonly LossExposure[], sharedActionsPerYear: number, seed = 3) {
  const simulated = yearlyLosses(exposures, { years: YEARS, seed, sharedActionsPerYear })
  return Array.from(simulated, ({ yearly, independently }) => ({
    yearly: yearly.slice(),
    alone: independently.yearly.slice(),
  }))
}

const mean = (numbers: Float64Array) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** With its standard error, from the spread of the products. */
function covariance(one: Float64Array, other: Float64Array) {
  const [meanOne, meanOther] = [mean(one), mean(other)]
  const products = one.map((each, year) => (each - meanOne) * ((other[year] ?? 0) - meanOther))
  const value = mean(products)
  const squares = mean(products.map((product) => (product - value) ** 2))
  return { value, error: Math.sqrt(squares / products.length) }
}
const correlation = (one: Float64Array, other: Float64Array) => {
  const { value, error } = covariance(one, other)
  const spread = Math.sqrt(covariance(one, one).value * covariance(other, other).value)
  return { value: value / spread, error: error / spread }
}

const rates = { a: 0.5, b: 0.8, c: 0.2 }
const exposures = Object.entries(rates).map(([id, rate]) => counted(id, rate))
const pairs: [number, number][] = [
  [0, 1],
  [0, 2],
  [1, 2],
]

describe('yearlyLosses', () => {
  it.each([0.05, 0.15, 0.2])(
    'with %d shared actions a year has counts that correlate by λ0 / √(λi λj), and the means as they were',
    (shared) => {
      const found = counts(exposures, shared)
      for (const [at, { yearly }] of found.entries()) {
        const rate = exposures[at]?.actionsPerYear ?? 0
        expect(Math.abs(mean(yearly) - rate)).toBeLessThan(4 * Math.sqrt(rate / YEARS))
        expect(covariance(yearly, yearly).value / rate).toBeCloseTo(1, 1)
      }
      for (const [i, j] of pairs) {
        const [one, other] = [exposures[i]!.actionsPerYear, exposures[j]!.actionsPerYear]
        const { value, error } = correlation(found[i]!.yearly, found[j]!.yearly)
        expect(Math.abs(value - shared / Math.sqrt(one * other))).toBeLessThan(4 * error)
      }
    },
  )

  it('has an independent twin with the same means and no correlation', () => {
    const found = counts(exposures, 0.15)
    for (const [at, { alone }] of found.entries()) {
      const rate = exposures[at]?.actionsPerYear ?? 0
      expect(Math.abs(mean(alone) - rate)).toBeLessThan(4 * Math.sqrt(rate / YEARS))
    }
    for (const [i, j] of pairs) {
      const { value, error } = correlation(found[i]!.alone, found[j]!.alone)
      expect(Math.abs(value)).toBeLessThan(4 * error)
    }
  })

  it('draws nothing in common for two exposures without a shared cause', () => {
    const found = counts(exposures, 0)
    for (const [i, j] of pairs) {
      const { value, error } = correlation(found[i]!.yearly, found[j]!.yearly)
      expect(Math.abs(value)).toBeLessThan(4 * error)
    }
  })

  it('lets a bill act in the years it is adopted, in the last part of each', () => {
    const adoption = { chance: share(0.3), appliesShareOfYear: share(0.25) }
    const [bill] = counts([{ ...counted('bill', 4), adoption }], 0)
    const { yearly } = bill!
    // Adopted: Poisson of 4 · 0.25 = 1. Not adopted: none. Variance 0.3 · 1 + 0.3 · 0.7 · 1² = 0.51.
    expect(Math.abs(mean(yearly) - 0.3)).toBeLessThan(4 * Math.sqrt(0.51 / YEARS))
    const { value, error } = covariance(yearly, yearly)
    expect(Math.abs(value - 0.51)).toBeLessThan(4 * error)
    const withoutLoss = mean(yearly.map((actions) => (actions === 0 ? 1 : 0)))
    const expected = 0.7 + 0.3 * Math.exp(-1)
    const spread = Math.sqrt((expected * (1 - expected)) / YEARS)
    expect(Math.abs(withoutLoss - expected)).toBeLessThan(4 * spread)
  })

  it('has two bills struck by a shared cause only while both apply', () => {
    const bill = (id: string, chance: number, part: number): LossExposure => ({
      ...counted(id, 2),
      adoption: { chance: share(chance), appliesShareOfYear: share(part) },
    })
    const found = counts([bill('a', 0.6, 1), bill('b', 0.5, 0.4)], 1.5)
    const { value, error } = covariance(found[0]!.yearly, found[1]!.yearly)
    // λ0 · both adopted · the part of the year in which both apply.
    expect(Math.abs(value - 1.5 * 0.6 * 0.5 * 0.4)).toBeLessThan(4 * error)
  })

  it('keeps the years of a bill as they were, and adds to them, when its chance rises', () => {
    const years = [0.2, 0.5].map((chance) => {
      const adoption = { chance: share(chance), appliesShareOfYear: share(0.5) }
      return counts([{ ...counted('bill', 2), adoption }], 0)[0]!.yearly
    })
    const [less, more] = years as [Float64Array, Float64Array]
    expect(less.every((actions, year) => actions === 0 || actions === more[year])).toBe(true)
    expect(mean(more)).toBeGreaterThan(mean(less))
  })
})
