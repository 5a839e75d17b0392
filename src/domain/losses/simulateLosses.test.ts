import { array, assert, constantFrom, double, integer, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share } from '#contract/units.ts'
import { digestExposures, digestOptions, expectedDigest } from '#test/fixtures/lossDigest.ts'
import type { LossExposure } from './lossExposure.ts'
import { simulateLosses } from './simulateLosses.ts'
import { yearlyLosses } from './yearlyLosses.ts'

const underCap = (
  id: string,
  actionsPerYear: number,
  { cap = 50e6, alpha = 2, beta = 6 } = {},
): LossExposure => ({
  id,
  actionsPerYear,
  severity: { form: 'share of cap', cap, alpha, beta },
})

const someExposures = array(
  record({
    actionsPerYear: double({ min: 0, max: 4, noNaN: true }),
    cap: double({ min: 0, max: 1e9, noNaN: true }),
    alpha: oneof(double({ min: 0.05, max: 200, noNaN: true }), constantFrom(1, 2)),
    beta: oneof(double({ min: 0.05, max: 200, noNaN: true }), constantFrom(1, 6)),
    chance: constantFrom(null, 0, 0.3, 1),
  }),
  { minLength: 1, maxLength: 4 },
).map((drawn) =>
  drawn.map(({ actionsPerYear, chance, ...severity }, at): LossExposure => ({
    ...underCap(`e${at}`, actionsPerYear, severity),
    ...(chance !== null && {
      adoption: { chance: share(chance), appliesShareOfYear: share(0.5) },
    }),
  })),
)

describe('simulateLosses', () => {
  it('comes to the same bits for one seed, here as in page and Worker', () => {
    expect(simulateLosses(digestExposures, digestOptions).digest).toBe(expectedDigest)
  })

  it('comes to other bits for another seed, and for another rate, cap or name', () => {
    const digestOf = (exposure: LossExposure, seed: number) =>
      simulateLosses([exposure], { years: 1000, seed }).digest
    const digests = [
      digestOf(underCap('a', 0.5), 1),
      digestOf(underCap('a', 0.5), 2),
      digestOf(underCap('a', 0.5), 1 + 2 ** 32),
      digestOf(underCap('a', 0.51), 1),
      digestOf(underCap('a', 0.5, { cap: 51e6 }), 1),
      digestOf(underCap('b', 0.5), 1),
    ]
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('never has an action above its cap nor a year below 0', () => {
    assert(
      property(someExposures, integer(), (exposures, seed) => {
        const options = { years: 200, seed }
        for (const { exposure, yearly, largestAction } of yearlyLosses(exposures, options)) {
          const { severity } = exposure
          const cap = severity.form === 'share of cap' ? severity.cap : 0
          expect(largestAction).toBeLessThanOrEqual(cap)
          expect(yearly.every((loss) => loss >= 0)).toBe(true)
        }
      }),
    )
  })

  it('leaves an exposure as it was when others are added, changed or put in another order', () => {
    assert(
      property(someExposures, integer(), (exposures, seed) => {
        const options = { years: 200, seed }
        const { perExposure } = simulateLosses(exposures, options)
        const more = simulateLosses([underCap('new', 1), ...exposures.toReversed()], options)
        expect(more.perExposure.slice(1).toReversed()).toEqual(perExposure)
      }),
    )
  })

  it('adds the exposures of each year to its total', () => {
    const exposures = [underCap('a', 0.5), underCap('b', 0.9)]
    const { total, perExposure } = simulateLosses(exposures, { years: 5000, seed: 9 })
    const means = perExposure.reduce((sum, { mean }) => sum + mean, 0)
    expect(total.mean / means).toBeCloseTo(1, 12)
    expect(total.largestAction).toBe(Math.max(...perExposure.map((each) => each.largestAction)))
  })

  it('sets an independent total beside a correlated one, with a lighter tail', () => {
    const exposures = ['a', 'b', 'c', 'd'].map((id) => underCap(id, 0.3))
    const options = { years: 100_000, seed: 4 }
    const { total, independentTotal } = simulateLosses(exposures, {
      ...options,
      sharedActionsPerYear: 0.25,
    })
    const errors = total.meanError + (independentTotal?.meanError ?? 0)
    expect(Math.abs(total.mean - (independentTotal?.mean ?? 0))).toBeLessThan(4 * errors)
    // Variance 4 · 0.3 · 50² / 12 = 250, and 12 covariances of 0.25 · 12.5² = 39.1.
    expect(independentTotal?.standardDeviation).toBeCloseTo(Math.sqrt(250) * 1e6, -6)
    expect(total.standardDeviation).toBeCloseTo(Math.sqrt(250 + 468.75) * 1e6, -6)
    expect(total.expectedShortfall.value).toBeGreaterThan(
      independentTotal?.expectedShortfall.value ?? Infinity,
    )
    expect(simulateLosses(exposures, options).independentTotal).toBeUndefined()
  })

  it('tells how far it is, up to all of it', () => {
    const done: number[] = []
    const onProgress = (part: number) => void done.push(part)
    const exposures = [underCap('a', 0.5), underCap('b', 0.5), underCap('c', 0.5)]
    simulateLosses(exposures, { years: 100, seed: 1, onProgress })
    expect(done).toEqual([0.25, 0.5, 0.75, 1])
  })

  it('has a total of 0 where nothing is exposed', () => {
    const { total, perExposure } = simulateLosses([], { years: 10, seed: 1 })
    expect(total).toMatchObject({ mean: 0, zeroYears: 1, largestAction: 0 })
    expect(perExposure).toEqual([])
  })

  const two = [underCap('a', 0.5), underCap('b', 0.1)]
  const ten = { years: 10, seed: 1 }
  const bill = (chance: number, appliesShareOfYear: number) => [
    {
      ...underCap('a', 0.5),
      adoption: { chance: share(chance), appliesShareOfYear: share(appliesShareOfYear) },
    },
  ]
  const lognormal = (meanLog: number, sdLog: number): LossExposure[] => [
    { id: 'a', actionsPerYear: 1, severity: { form: 'lognormal', meanLog, sdLog } },
  ]
  it.each([
    ['years is 0', two, { years: 0, seed: 1 }],
    ['years is 1.5', two, { years: 1.5, seed: 1 }],
    ['seed is 0.5', two, { years: 10, seed: 0.5 }],
    ['sharedActionsPerYear is -1', two, { ...ten, sharedActionsPerYear: -1 }],
    ['at most the 0.1 actions a year of b', two, { ...ten, sharedActionsPerYear: 0.2 }],
    ['id is a', [underCap('a', 1), underCap('a', 2)], ten],
    ['a: actionsPerYear is -1', [underCap('a', -1)], ten],
    ['a: actionsPerYear is NaN', [underCap('a', NaN)], ten],
    ['a: actionsPerYear is Infinity', [underCap('a', Infinity)], ten],
    ['a: cap is -5', [underCap('a', 1, { cap: -5 })], ten],
    ['a: alpha is 0', [underCap('a', 1, { alpha: 0 })], ten],
    ['a: beta is NaN', [underCap('a', 1, { beta: NaN })], ten],
    ['a: chance is 1.1', bill(1.1, 1), ten],
    ['a: appliesShareOfYear is -0.1', bill(1, -0.1), ten],
    ['a: meanLog is NaN', lognormal(NaN, 1), ten],
    ['a: sdLog is -1', lognormal(11, -1), ten],
  ])('refuses what cannot be simulated: %s', (message, exposures, options) => {
    expect(() => simulateLosses(exposures, options)).toThrow(RangeError)
    expect(() => simulateLosses(exposures, options)).toThrow(message)
  })
})
