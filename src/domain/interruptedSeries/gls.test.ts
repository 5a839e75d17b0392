import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gls } from './gls.ts'
import { leastSquares } from './leastSquares.ts'
import type { Regression } from './regression.ts'

// Against R's nlme: test/oracles/r/interruptedSeries.test.ts

const line = (values: number[], times: number[], weights: number[]): Regression => ({
  times,
  columns: [Float64Array.from(times, () => 1), Float64Array.from(times)],
  values: Float64Array.from(values),
  weights: Float64Array.from(weights),
})

describe('least squares', () => {
  it('are those of the docstring', () => {
    const columns = [Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 2)]
    const fit = leastSquares(columns, Float64Array.of(1, 3, 5))
    expect(fit.coefficients[0]).toBeCloseTo(1, 14)
    expect(fit.coefficients[1]).toBeCloseTo(2, 14)
    expect(fit.residualSumOfSquares).toBeLessThan(1e-28)
    // XᵀX = (3, 3; 3, 5): determinant 6.
    expect(fit.logDeterminant).toBeCloseTo(Math.log(6), 14)
    expect(fit.inverse.flat().map((each) => Math.round(each * 6))).toEqual([5, -3, -3, 3])
  })

  it('cannot be had of columns that are none', () => {
    const columns = [Float64Array.of(0, 0, 0)]
    expect(() => leastSquares(columns, Float64Array.of(1, 2, 3))).toThrow(RangeError)
  })
})

describe('generalised least squares', () => {
  it('are ordinary ones without memory and weights', () => {
    const fit = gls(line([1, 3, 5, 8], [0, 1, 2, 3], [1, 1, 1, 1]), 0)
    expect(fit.coefficients[0]).toBeCloseTo(0.8, 13)
    expect(fit.coefficients[1]).toBeCloseTo(2.3, 13)
    // Residuals 0.2, −0.1, −0.4, 0.3: 0.30 over two degrees of freedom.
    expect(fit.sigma).toBeCloseTo(Math.sqrt(0.15), 13)
  })

  it('agree with the textbook’s formula, matrices written out', () => {
    const values = [2, 1, 4, 3, 7]
    const times = [0, 1, 3, 4, 5]
    const weights = [1, 4, 2, 9, 3]
    const phi = -0.6
    const fit = gls(line(values, times, weights), phi)
    const covariances = times.map((one, at) =>
      times.map((other, there) => {
        const scale = Math.sqrt((weights[at] ?? 0) * (weights[there] ?? 0))
        return phi ** Math.abs(one - other) / scale
      }),
    )
    // V v for the residuals: Xᵀ V⁻¹ r = 0, with z solving V z = r.
    const residuals = values.map(
      (value, at) =>
        value - (fit.coefficients[0] ?? 0) - (fit.coefficients[1] ?? 0) * (times[at] ?? 0),
    )
    const solved = solve(covariances, residuals)
    expect(solved.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 10)
    expect(solved.reduce((sum, each, at) => sum + each * (times[at] ?? 0), 0)).toBeCloseTo(0, 10)
    const squares = solved.reduce((sum, each, at) => sum + each * (residuals[at] ?? 0), 0)
    expect(fit.sigma ** 2).toBeCloseTo(squares / 3, 10)
  })

  it('keep their lines and errors when all weights grow alike, and σ grows by the root', () => {
    const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: 8,
      maxLength: 8,
    })
    const phi = fc.double({ min: -0.9, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(values, phi, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (y, at, factor) => {
        const times = y.map((_, month) => month)
        const weights = y.map((_, month) => 1 + (month % 3))
        const one = gls(line(y, times, weights), at)
        const other = gls(
          line(
            y,
            times,
            weights.map((weight) => weight * factor),
          ),
          at,
        )
        const scale = 1 + Math.abs(one.coefficients[0] ?? 0)
        expect(
          Math.abs((other.coefficients[0] ?? 0) - (one.coefficients[0] ?? 0)) / scale,
        ).toBeLessThan(1e-9)
        expect(other.sigma).toBeCloseTo(one.sigma * Math.sqrt(factor), 6)
        expect(other.covariance[1]?.[1]).toBeCloseTo(one.covariance[1]?.[1] ?? 0, 8)
      }),
    )
  })
})

/** Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((row, at) => {
    for (const other of rows) {
      if (other === row) continue
      const factor = (other[at] ?? 0) / (row[at] ?? 1)
      row.forEach((each, column) => {
        other[column] = (other[column] ?? 0) - factor * each
      })
    }
  })
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
