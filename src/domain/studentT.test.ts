import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothTails } from './normal.ts'
import { studentTBothTails, studentTQuantile } from './studentT.ts'

// Against R's pt and qt: test/oracles/r/interruptedSeries.test.ts
describe('Student’s t', () => {
  it('has the quantiles of the tables', () => {
    expect(studentTQuantile(0.975, 1)).toBeCloseTo(12.7062, 4)
    expect(studentTQuantile(0.975, 10)).toBeCloseTo(2.22814, 5)
    expect(studentTQuantile(0.975, 109)).toBeCloseTo(1.98197, 5)
    expect(studentTQuantile(0.5, 7)).toBe(0)
  })

  it('has a quantile for every tail, on either side', () => {
    const degrees = fc.double({ min: 1, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.499, noNaN: true }), degrees, (tail, df) => {
        const t = studentTQuantile(tail, df)
        expect(t).toBeLessThan(0)
        expect(studentTBothTails(t, df) / (2 * tail)).toBeCloseTo(1, 9)
        // 1 − p has fewer digits than p where p is small.
        expect(studentTQuantile(1 - tail, df) / -t).toBeCloseTo(1, 6)
      }),
    )
  })

  it('comes to the normal distribution with more and more degrees of freedom', () => {
    expect(studentTBothTails(1.96, 1e7)).toBeCloseTo(bothTails(1.96), 7)
    expect(studentTBothTails(0, 5)).toBe(1)
    expect(studentTBothTails(Infinity, 5)).toBe(0)
  })

  it('refuses degrees of freedom that are none', () => {
    expect(() => studentTBothTails(1, 0)).toThrow(RangeError)
    expect(() => studentTQuantile(1, 5)).toThrow(RangeError)
  })
})
