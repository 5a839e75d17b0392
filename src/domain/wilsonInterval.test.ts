import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilsonInterval.ts'

describe("Wilson's interval", () => {
  it('gives the published values', () => {
    expect(wilsonInterval(81, 100)?.lower).toBeCloseTo(0.7222, 4)
    expect(wilsonInterval(81, 100)?.upper).toBeCloseTo(0.8749, 4)
    expect(wilsonInterval(0, 10)?.lower).toBe(0)
    expect(wilsonInterval(0, 10)?.upper).toBeCloseTo(0.2775, 4)
  })

  it('is nothing where nothing was counted', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('holds the share it was made from, within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const successes = Math.floor(n * part)
          const { lower, upper } = wilsonInterval(successes, n) ?? { lower: 2, upper: -1 }
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          expect(lower).toBeLessThanOrEqual(successes / n + 1e-12)
          expect(upper).toBeGreaterThanOrEqual(successes / n - 1e-12)
        },
      ),
    )
  })
})
