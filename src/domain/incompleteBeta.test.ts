import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incompleteBeta, logGamma } from './incompleteBeta.ts'

describe('the logarithm of the gamma function', () => {
  it('is that of factorials, and of √π at a half', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 13)
      factorial *= n
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14)
    expect(() => logGamma(0)).toThrow(RangeError)
  })
})

describe('the incomplete beta function', () => {
  it('is a polynomial where its parameters are whole', () => {
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 14)
    // 6x² − 8x³ + 3x⁴
    expect(incompleteBeta(0.1, 2, 3)).toBeCloseTo(0.06 - 0.008 + 0.0003, 14)
  })

  it('is a power where one parameter is 1, and its other side is the rest', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const parameter = fc.double({ min: 0.2, max: 300, noNaN: true })
    fc.assert(
      fc.property(share, parameter, parameter, (x, a, b) => {
        expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 12)
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a, x)).toBeCloseTo(1, 11)
      }),
    )
  })

  it('starts at 0, ends at 1 and never falls', () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [54.5, 0.5],
      [3, 200],
    ] as const) {
      expect(incompleteBeta(0, a, b)).toBe(0)
      expect(incompleteBeta(1, a, b)).toBe(1)
      const steps = Array.from({ length: 201 }, (_, step) => incompleteBeta(step / 200, a, b))
      steps.forEach((each, step) => {
        expect(each).toBeGreaterThanOrEqual((steps[step - 1] ?? 0) - 1e-14)
      })
    }
  })

  it('refuses a share that is none, and parameters of 0', () => {
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError)
    expect(() => incompleteBeta(Number.NaN, 1, 1)).toThrow(RangeError)
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError)
  })
})
