import { array, assert, constant, double, integer, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderedLosses } from './orderedLosses.ts'
import { lossSummary } from './summary.ts'
import { uniforms } from './uniforms.ts'

const someLosses = array(
  oneof(constant(0), integer({ min: 1, max: 9 }), double({ min: 1e-3, max: 1e9, noNaN: true })),
  { minLength: 1, maxLength: 300 },
).map((losses) => Float64Array.from(losses))

describe('lossSummary', () => {
  it('is what is worked out by hand for ten years', () => {
    const summary = lossSummary(Float64Array.of(0, 5, 0, 0, 30, 0, 20, 0, 0, 0), 18)
    expect(summary.mean).toBe(5.5)
    expect(summary.standardDeviation).toBeCloseTo(Math.sqrt((1325 - 10 * 5.5 ** 2) / 9), 12)
    expect(summary.meanError).toBeCloseTo(summary.standardDeviation / Math.sqrt(10), 12)
    expect(summary.zeroYears).toBe(0.7)
    expect(summary.quantiles).toEqual([
      { share: 0.5, value: 0, lower: 0, upper: 30 },
      { share: 0.9, value: 20, lower: 0, upper: Infinity },
      { share: 0.95, value: 30, lower: 5, upper: Infinity },
      { share: 0.99, value: 30, lower: 20, upper: Infinity },
    ])
    expect(summary.expectedShortfall).toEqual({ share: 0.95, value: 30, error: 0 })
    expect(summary.largestAction).toBe(18)
    expect(summary.exceedance[0]).toEqual({ loss: 0, share: 1 })
    for (const point of [
      { loss: 5, share: 0.3 },
      { loss: 20, share: 0.2 },
      { loss: 30, share: 0.1 },
    ]) {
      expect(summary.exceedance).toContainEqual(point)
    }
  })

  it('says 0 of years without a loss, and has no number that is none', () => {
    const summary = lossSummary(new Float64Array(1000), 0)
    expect(summary).toMatchObject({ mean: 0, standardDeviation: 0, zeroYears: 1, meanError: 0 })
    expect(summary.exceedance).toEqual([{ loss: 0, share: 1 }])
    expect(summary.expectedShortfall).toEqual({ share: 0.95, value: 0, error: 0 })
  })

  it('counts every point of the curve, from all years down, in at most 200 points', () => {
    assert(
      property(someLosses, (yearly) => {
        const { exceedance } = lossSummary(yearly, 0)
        expect(exceedance.length).toBeLessThanOrEqual(200)
        expect(exceedance[0]).toEqual({ loss: 0, share: 1 })
        expect(exceedance.at(-1)?.loss).toBe(Math.max(...yearly))
        for (const [at, { loss, share }] of exceedance.entries()) {
          expect(share).toBe(yearly.filter((each) => each >= loss).length / yearly.length)
          if (at > 0) expect(loss).toBeGreaterThan(exceedance[at - 1]?.loss ?? 0)
        }
      }),
    )
  })

  it('holds quantiles within their limits nineteen times of twenty, and the shortfall within its error', () => {
    const RUNS = 600
    const YEARS = 2000
    const within = [0, 0, 0, 0]
    let squaredErrors = 0
    for (let seed = 0; seed < RUNS; seed++) {
      const yearly = new Float64Array(YEARS)
      uniforms(seed, 'years')(yearly)
      const { quantiles, expectedShortfall } = lossSummary(yearly, 1)
      for (const [at, { share, lower, upper }] of quantiles.entries()) {
        if (lower <= share && share <= upper) within[at]! += 1
      }
      squaredErrors += ((expectedShortfall.value - 0.975) / expectedShortfall.error) ** 2
    }
    for (const count of within) {
      expect(count / RUNS).toBeGreaterThan(0.93)
      expect(count / RUNS).toBeLessThan(0.99)
    }
    expect(Math.sqrt(squaredErrors / RUNS)).toBeCloseTo(1, 1)
  })
})

describe('orderedLosses', () => {
  it('knows every rank as a sorted list does', () => {
    assert(
      property(someLosses, (yearly) => {
        const sorted = yearly.toSorted()
        const losses = orderedLosses(yearly)
        const ranks = yearly.map((_, at) => losses.atRank(at + 1))
        expect(ranks).toEqual(sorted)
        const rank = Math.ceil(yearly.length / 2)
        const fromRank = sorted.slice(rank - 1).filter((loss) => loss > 0)
        expect(losses.fromRank(rank).toSorted()).toEqual(fromRank)
      }),
    )
  })
})
