import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share } from '#contract/units.ts'
import type { LossExposure } from '#domain/losses/lossExposure.ts'
import { simulateLosses } from '#domain/losses/simulateLosses.ts'
import { closedForm } from './closedForm.ts'

const exposure = (id: string, given: Partial<LossExposure> = {}): LossExposure => ({
  id,
  actionsPerYear: 0.5,
  severity: { form: 'share of cap', cap: 50e6, alpha: 1, beta: 19 },
  ...given,
})

describe('mean and standard deviation', () => {
  it('of half an action a year at a twentieth of EUR 50 m', () => {
    const { mean, standardDeviation } = closedForm([exposure('a')])
    expect(mean).toBeCloseTo(1.25e6, 3)
    // 0.5 × 50² × 1 × 2 / (20 × 21) = 5.95238 (millions squared)
    expect(standardDeviation / 1e6).toBeCloseTo(2.4398, 4)
  })

  it('of Poisson(3.2) and lognormal(11, 1.2) are the published ones', () => {
    const severity = { form: 'lognormal', meanLog: 11, sdLog: 1.2 } as const
    const { mean, standardDeviation } = closedForm([
      exposure('a', { actionsPerYear: 3.2, severity }),
    ])
    expect(mean).toBeCloseTo(393_623.8, 1)
    expect(standardDeviation).toBeCloseTo(452_062.4, 1)
  })

  it('of a bill that is adopted one time in four, for half the year', () => {
    const adoption = { chance: share(0.25), appliesShareOfYear: share(0.5) }
    const { mean, standardDeviation } = closedForm([exposure('a', { adoption })])
    expect(mean).toBeCloseTo(0.25 * 0.5 * 1.25e6, 3)
    // second moment 0.25 × (0.25 × 11.90476 + 0.625²) = 0.841704; less the mean squared, 0.024414
    expect((standardDeviation / 1e6) ** 2).toBeCloseTo(0.81729, 5)
  })

  it('with a shared cause has the covariance of its actions, and the same mean', () => {
    const two = [exposure('a'), exposure('b')]
    const together = closedForm(two, 0.2)
    expect(together.mean).toBe(closedForm(two).mean)
    expect(together.independentStandardDeviation).toBe(closedForm(two).standardDeviation)
    const added = together.standardDeviation ** 2 - together.independentStandardDeviation ** 2
    expect(added / 1e12).toBeCloseTo(2 * 0.2 * 2.5 * 2.5, 6)
  })

  it('of nothing is nothing', () => {
    expect(closedForm([])).toMatchObject({ mean: 0, standardDeviation: 0, perExposure: [] })
  })
})

describe('beside the simulation', () => {
  const bill = { chance: share(0.6), appliesShareOfYear: share(0.4) }
  const settings: { shared: number; exposures: LossExposure[] }[] = [
    { shared: 0, exposures: [exposure('a')] },
    {
      shared: 0.3,
      exposures: [
        exposure('a'),
        exposure('b', {
          actionsPerYear: 1.4,
          severity: { form: 'share of cap', cap: 25e6, alpha: 2, beta: 6 },
        }),
      ],
    },
    {
      shared: 0.4,
      exposures: [
        exposure('a'),
        exposure('bill', { actionsPerYear: 2, adoption: bill }),
        exposure('c', {
          actionsPerYear: 0.9,
          severity: { form: 'share of cap', cap: 80e6, alpha: 4, beta: 4 },
          adoption: { chance: share(0.3), appliesShareOfYear: share(0.8) },
        }),
      ],
    },
  ]
  it.each(settings)('agrees within 4 standard errors ($shared shared)', (setting) => {
    const { exposures, shared } = setting
    const years = 200_000
    const { mean, standardDeviation, independentStandardDeviation, perExposure } = closedForm(
      exposures,
      shared,
    )
    const run = simulateLosses(exposures, { years, seed: 11, sharedActionsPerYear: shared })
    const standardError = standardDeviation / Math.sqrt(years)
    expect(Math.abs(run.total.mean - mean)).toBeLessThan(4 * standardError)
    // Few actions in many years: a sample's standard deviation is itself off by up to 0.6 %.
    expect(Math.abs(run.total.standardDeviation / standardDeviation - 1)).toBeLessThan(0.024)
    expect(standardDeviation).toBeGreaterThanOrEqual(independentStandardDeviation)
    for (const [index, own] of perExposure.entries()) {
      const drawn = run.perExposure[index]
      expect(drawn?.id).toBe(own.id)
      const error = own.standardDeviation / Math.sqrt(years)
      expect(Math.abs((drawn?.mean ?? 0) - own.mean)).toBeLessThan(4 * error)
    }
  })
})

describe('the mean never falls', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const upTo = (most: number) => fc.double({ min: 0, max: most, noNaN: true })
  it('with a higher rate, chance, part of the year or cap', () => {
    fc.assert(
      fc.property(upTo(3), part, part, upTo(1e9), part, (rate, chance, applies, cap, factor) => {
        const of = (by: { rate?: number; chance?: number; applies?: number; cap?: number }) =>
          closedForm([
            exposure('a', {
              actionsPerYear: rate * (by.rate ?? 1),
              severity: { form: 'share of cap', cap: cap * (by.cap ?? 1), alpha: 2, beta: 6 },
              adoption: {
                chance: share(chance * (by.chance ?? 1)),
                appliesShareOfYear: share(applies * (by.applies ?? 1)),
              },
            }),
          ]).mean
        for (const name of ['rate', 'chance', 'applies', 'cap'] as const) {
          expect(of({ [name]: factor })).toBeLessThanOrEqual(of({}) + 1e-6)
        }
      }),
    )
  })
})
