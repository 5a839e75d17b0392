import { describe, expect, it } from 'vitest'
import { changeOfPower, jointTest, powerAgainst } from './changeTest.ts'
import type { GeneralisedFit } from './gls.ts'

const fitWith = (level: number, slope: number, covarianceOfBoth = 0): GeneralisedFit => ({
  coefficients: [0, 0, level, slope],
  covariance: [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0.05 ** 2, covarianceOfBoth],
    [0, 0, covarianceOfBoth, 0.004 ** 2],
  ],
  sigma: 1,
  restrictedLogLikelihood: 0,
})

describe('the joint test', () => {
  it('is that of the docstring', () => {
    const { f, df1, df2, pValue } = jointTest(fitWith(0.2, 0), 109)
    expect(f).toBeCloseTo(8, 12)
    expect([df1, df2]).toEqual([2, 109])
    expect(pValue).toBeCloseTo(0.0006, 4)
  })

  it('reads both changes together: of estimates that fall together, opposite ones say more', () => {
    const correlated = 0.8 * 0.05 * 0.004
    const alike = jointTest(fitWith(0.1, 0.008, correlated), 109)
    const opposite = jointTest(fitWith(0.1, -0.008, correlated), 109)
    // (2² + 2² ∓ 2 · 0.8 · 2 · 2) / (1 − 0.8²) / 2
    expect(alike.f).toBeCloseTo(1.6 / 0.36 / 2, 10)
    expect(opposite.f).toBeCloseTo(14.4 / 0.36 / 2, 10)
  })
})

describe('the power', () => {
  it('is that of the docstring, and the test’s level where there is nothing to see', () => {
    expect(powerAgainst(0.2, fitWith(0, 0), 109, 0.05)).toBeCloseTo(0.95, 2)
    expect(powerAgainst(0, fitWith(0, 0), 109, 0.05)).toBeCloseTo(0.05, 12)
  })

  it('does not depend on what was found, nor on the change’s direction', () => {
    const power = powerAgainst(0.1, fitWith(0, 0), 109, 0.05)
    expect(powerAgainst(0.1, fitWith(0.9, -0.3), 109, 0.05)).toBe(power)
    expect(powerAgainst(-0.1, fitWith(0, 0), 109, 0.05)).toBe(power)
  })

  it('is what is wanted against the change that has it', () => {
    for (const wanted of [0.3, 0.8, 0.95]) {
      const change = changeOfPower(wanted, fitWith(0, 0), 44, 0.05)
      expect(powerAgainst(change, fitWith(0, 0), 44, 0.05)).toBeCloseTo(wanted, 3)
    }
    expect(changeOfPower(0.05, fitWith(0, 0), 44, 0.05)).toBe(0)
  })
})
