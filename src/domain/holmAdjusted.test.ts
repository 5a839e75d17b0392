import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holmAdjusted } from './holmAdjusted.ts'

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
const numbers = (values: (number | null)[]) => values.map(Number)

describe("Holm's adjustment", () => {
  it('is that of the worked example', () => {
    const [first, second, third, fourth] = numbers(holmAdjusted([0.01, 0.04, 0.03, 0.005]))
    expect(first).toBeCloseTo(0.03, 12)
    expect(second).toBeCloseTo(0.06, 12)
    expect(third).toBeCloseTo(0.06, 12)
    expect(fourth).toBeCloseTo(0.02, 12)
  })

  it('does not count comparisons that could not be made', () => {
    expect(holmAdjusted([null, 0.02, null, 0.5])).toEqual([null, 0.04, null, 0.5])
    expect(holmAdjusted([])).toEqual([])
  })

  it('leaves one alone, never lowers, keeps the order, and stays within Bonferroni’s', () => {
    expect(holmAdjusted([0.03])).toEqual([0.03])
    fc.assert(
      fc.property(pValues, (given) => {
        const adjusted = numbers(holmAdjusted(given))
        given.forEach((pValue, at) => {
          expect(adjusted[at]).toBeGreaterThanOrEqual(pValue)
          expect(adjusted[at]).toBeLessThanOrEqual(Math.min(1, pValue * given.length))
          given.forEach((other, otherAt) => {
            if (pValue < other) {
              expect(adjusted[at]).toBeLessThanOrEqual(adjusted[otherAt] ?? -1)
            }
          })
        })
      }),
    )
  })
})
