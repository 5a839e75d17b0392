import { assert, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

describe('logarithm', () => {
  it('is Math.log to 1e-15, of itself away from 1 and of 1 near it', () => {
    assert(
      property(double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (x) => {
        const exact = Math.log(x)
        expect(Math.abs(logarithm(x) - exact)).toBeLessThan(1e-15 * Math.max(1, Math.abs(exact)))
      }),
      { numRuns: 2000 },
    )
    assert(
      property(double({ min: 2 ** -54, max: 1, maxExcluded: true, noNaN: true }), (x) => {
        const exact = Math.log(x)
        expect(Math.abs(logarithm(x) - exact)).toBeLessThan(1e-15 * Math.max(1, Math.abs(exact)))
      }),
      { numRuns: 2000 },
    )
  })

  it('has no number where there is none', () => {
    expect(logarithm(0)).toBe(-Infinity)
    expect(logarithm(Infinity)).toBe(Infinity)
    expect(logarithm(-1)).toBeNaN()
    expect(logarithm(1)).toBe(0)
  })
})

describe('exponential', () => {
  it('is Math.exp to 1e-15 of itself', () => {
    assert(
      property(double({ min: -708, max: 709, noNaN: true }), (x) => {
        const exact = Math.exp(x)
        expect(Math.abs(exponential(x) - exact)).toBeLessThanOrEqual(1e-15 * exact)
      }),
      { numRuns: 2000 },
    )
  })

  it('ends where numbers do', () => {
    expect(exponential(0)).toBe(1)
    expect(exponential(-Infinity)).toBe(0)
    expect(exponential(710)).toBe(Infinity)
    expect(exponential(NaN)).toBeNaN()
  })
})
