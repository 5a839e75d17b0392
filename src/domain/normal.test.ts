import { describe, expect, it } from 'vitest'
import { bothTails, normalQuantile } from './normal.ts'

describe('the normal distribution', () => {
  it('has the published quantiles, to the last digits', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.75)).toBeCloseTo(0.6744897501960817, 15)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 15)
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 15)
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
  })

  it('has tails that take the quantiles back to their probability, far out too', () => {
    for (const probability of [0.45, 0.2, 0.05, 0.0125, 0.006, 0.001, 1e-6, 1e-12, 1e-30]) {
      const found = bothTails(-normalQuantile(probability))
      expect(Math.abs(found / (2 * probability) - 1)).toBeLessThan(1e-12)
    }
    expect(bothTails(0)).toBe(1)
    expect(bothTails(40)).toBeLessThan(1e-300)
  })

  it('has no quantile outside 0 and 1', () => {
    expect(() => normalQuantile(0)).toThrow(RangeError)
    expect(() => normalQuantile(1)).toThrow(RangeError)
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError)
  })
})
