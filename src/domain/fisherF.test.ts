import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fTail, fWith2Exceeded, noncentralFTail } from './fisherF.ts'
import { studentTBothTails } from './studentT.ts'

// Against R's pf and qf: test/oracles/r/interruptedSeries.test.ts
const degrees = fc.integer({ min: 2, max: 500 })

describe('Fisher’s F', () => {
  it('has the tails of the tables', () => {
    expect(fTail(3.0796, 2, 109)).toBeCloseTo(0.05, 5)
    expect(fTail(4.9646, 1, 10)).toBeCloseTo(0.05, 5)
    expect(fTail(0, 2, 10)).toBe(1)
    expect(fTail(Infinity, 2, 10)).toBe(0)
  })

  it('is the square of t with one degree of freedom above', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), degrees, (t, df) => {
        expect(fTail(t * t, 1, df)).toBeCloseTo(studentTBothTails(t, df), 12)
      }),
    )
  })

  it('exceeds the value given for a probability with that probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1, noNaN: true }), degrees, (probability, df) => {
        expect(fTail(fWith2Exceeded(probability, df), 2, df) / probability).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is exceeded more often the more there is to find, and at last always', () => {
    expect(noncentralFTail(3.08, 2, 109, 0)).toBe(fTail(3.08, 2, 109))
    expect(noncentralFTail(3.08, 2, 109, 10)).toBeCloseTo(0.804, 3)
    fc.assert(
      fc.property(degrees, fc.double({ min: 0, max: 60, noNaN: true }), (df, lambda) => {
        const power = noncentralFTail(3, 2, df, lambda)
        expect(noncentralFTail(3, 2, df, lambda + 1)).toBeGreaterThan(power - 1e-14)
        expect(power).toBeLessThanOrEqual(1)
      }),
    )
    expect(noncentralFTail(3, 2, 50, 1e5)).toBe(1)
    expect(noncentralFTail(3, 2, 50, 1e12)).toBe(1)
  })

  it('refuses what is no statistic and no noncentrality', () => {
    expect(() => fTail(-1, 2, 3)).toThrow(RangeError)
    expect(() => noncentralFTail(1, 2, 3, -1)).toThrow(RangeError)
  })
})
