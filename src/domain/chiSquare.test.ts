import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareTail } from './chiSquare.ts'
import { bothTails } from './normal.ts'

describe('the tail of the chi-square distribution', () => {
  // R 4.2: pchisq(x, df, lower.tail = FALSE)
  it.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [11.070497693516351, 5, 0.05],
    [15.086272469388987, 5, 0.01],
    [18.307038053275146, 10, 0.05],
    [50, 3, 7.98917924495e-11],
  ])('of %d with %d degrees of freedom is that of the tables', (statistic, degrees, tail) => {
    expect(chiSquareTail(statistic, degrees) / tail).toBeCloseTo(1, 9)
  })

  it('is both tails of a normal for one degree, and all of it at 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (z, degrees) => {
          expect(chiSquareTail(z * z, 1)).toBeCloseTo(bothTails(z), 12)
          expect(chiSquareTail(0, degrees)).toBe(1)
        },
      ),
    )
  })

  it('falls with the statistic and rises with the degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (statistic, degrees) => {
          const tail = chiSquareTail(statistic, degrees)
          expect(tail).toBeGreaterThan(0)
          expect(chiSquareTail(statistic + 1, degrees)).toBeLessThan(tail)
          expect(chiSquareTail(statistic, degrees + 1)).toBeGreaterThanOrEqual(tail)
        },
      ),
    )
  })

  it('refuses degrees of freedom that are none, and a negative statistic', () => {
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError)
    expect(() => chiSquareTail(1, 1.5)).toThrow(RangeError)
    expect(() => chiSquareTail(-1, 2)).toThrow(RangeError)
  })
})
