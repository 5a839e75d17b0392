import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareDifference, shareDifferencePValue } from './shareDifference.ts'

const counted = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), satisfied: fc.integer({ min: 0, max: n }) }))

describe('the difference of two shares', () => {
  it('is the published example’s, to four places', () => {
    const found = shareDifference({ satisfied: 56, n: 70 }, { satisfied: 48, n: 80 })
    expect(found?.difference).toBeCloseTo(0.2, 12)
    expect(found?.lower).toBeCloseTo(0.0524, 4)
    expect(found?.upper).toBeCloseTo(0.3339, 4)
    expect(found?.isWithinChance).toBe(false)
  })

  it('is within chance where the interval holds 0', () => {
    const found = shareDifference({ satisfied: 912, n: 1000 }, { satisfied: 920, n: 1000 })
    expect(found?.isWithinChance).toBe(true)
  })

  it('is null where either has no case', () => {
    expect(shareDifference({ satisfied: 0, n: 0 }, { satisfied: 1, n: 2 })).toBeNull()
    expect(shareDifference({ satisfied: 1, n: 2 }, { satisfied: 0, n: 0 })).toBeNull()
  })

  it('lies within its interval, within −1 and 1, and turns its sign with the order', () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const found = shareDifference(one, other)
        const turned = shareDifference(other, one)
        if (!found || !turned) throw new Error('Both have cases')
        expect(found.lower).toBeLessThanOrEqual(found.difference + 1e-12)
        expect(found.upper).toBeGreaterThanOrEqual(found.difference - 1e-12)
        expect(found.lower).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(found.upper).toBeLessThanOrEqual(1 + 1e-9)
        expect(turned.lower).toBeCloseTo(-found.upper, 9)
        expect(turned.isWithinChance).toBe(found.isWithinChance)
      }),
    )
  })
})

describe('the p-value of a difference of two shares', () => {
  it('is that of the worked examples', () => {
    const published = shareDifferencePValue({ satisfied: 56, n: 70 }, { satisfied: 48, n: 80 })
    expect(published).toBeCloseTo(0.0081, 4)
    const near = shareDifferencePValue({ satisfied: 912, n: 1000 }, { satisfied: 920, n: 1000 })
    expect(near).toBeCloseTo(0.5191, 4)
  })

  it('is 1 for equal shares, next to 0 for opposite ones, null without a case', () => {
    expect(shareDifferencePValue({ satisfied: 1, n: 2 }, { satisfied: 50, n: 100 })).toBe(1)
    const opposite = shareDifferencePValue({ satisfied: 5000, n: 5000 }, { satisfied: 0, n: 5000 })
    expect(opposite).toBeLessThan(1e-100)
    expect(shareDifferencePValue({ satisfied: 0, n: 0 }, { satisfied: 1, n: 2 })).toBeNull()
    expect(shareDifferencePValue({ satisfied: 1, n: 2 }, { satisfied: 0, n: 0 })).toBeNull()
  })

  it('is under 0.05 exactly where the 95 % interval leaves 0 out, whatever the order', () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const found = shareDifference(one, other)
        const pValue = shareDifferencePValue(one, other)
        if (!found || pValue === null) throw new Error('Both have cases')
        expect(pValue).toBeGreaterThanOrEqual(0)
        expect(pValue).toBeLessThanOrEqual(1)
        if (Math.abs(pValue - 0.05) > 1e-9) expect(pValue >= 0.05).toBe(found.isWithinChance)
        expect(shareDifferencePValue(other, one)).toBeCloseTo(pValue, 12)
      }),
    )
  })
})
