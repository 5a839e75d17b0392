/** Generalised least squares with errors that remember the month before. */
import { leastSquares } from './leastSquares.ts'
import type { Regression } from './regression.ts'

/** Coefficients and their covariance at a given φ. */
export interface GeneralisedFit {
  coefficients: readonly number[]
  /** Covariances of the coefficients, row by row. */
  covariance: readonly (readonly number[])[]
  /** Standard deviation of a month of weight 1: √(residual sum of squares / (n − p)). */
  sigma: number
  /** Up to a constant; −Infinity where every month lies on the lines. */
  restrictedLogLikelihood: number
}

/**
 * The coefficients, given φ: errors of variance σ² / weight whose correlation over a gap of g months is
 * φ^g (AR(1), Pinheiro and Bates 2000, 5.1 to 5.3). As R's `gls(…, correlation = corAR1(phi, ~t, fixed
 * = TRUE), weights = varFixed(~I(1/n)), method = "REML")`. In time and memory proportional to n: each
 * month less what the one before tells of it, divided by what is left of its standard deviation, is
 * ordinary least squares.
 *
 * Four months of values 1, 3, 5, 8 on the columns (1, 1, 1, 1) and (0, 1, 2, 3) with φ = 0 and weights
 * 1 → 0.8 and 2.3.
 *
 * φ is between −1 and 1.
 */
export function gls(regression: Regression, phi: number): GeneralisedFit {
  const { columns, values, weights } = regression
  const whitening = whiteningOf(regression, phi)
  const white = (column: Float64Array) => whitened(column, weights, whitening)
  const fit = leastSquares(columns.map(white), white(values))
  const degreesOfFreedom = values.length - columns.length
  const variance = fit.residualSumOfSquares / degreesOfFreedom
  return {
    coefficients: fit.coefficients,
    covariance: fit.inverse.map((row) => row.map((each) => each * variance)),
    sigma: Math.sqrt(variance),
    restrictedLogLikelihood:
      -(
        degreesOfFreedom * Math.log(fit.residualSumOfSquares) +
        whitening.logDeterminant +
        fit.logDeterminant
      ) / 2,
  }
}

interface Whitening {
  /** Correlation with the month before, 0 for the first. */
  carried: Float64Array
  /** Standard deviation of what the month before does not tell. */
  left: Float64Array
  /** ln det of the correlations. */
  logDeterminant: number
}

function whiteningOf({ times }: Regression, phi: number): Whitening {
  const carried = Float64Array.from(times, (time, at) =>
    at === 0 ? 0 : phi ** (time - (times[at - 1] as number)),
  )
  const leftVariance = carried.map((each) => (1 - each) * (1 + each))
  return {
    carried,
    left: leftVariance.map((each) => Math.sqrt(each)),
    logDeterminant: leftVariance.reduce((sum, each) => sum + Math.log(each), 0),
  }
}

function whitened(
  column: Float64Array,
  weights: Float64Array,
  { carried, left }: Whitening,
): Float64Array {
  let before = 0
  return column.map((value, at) => {
    const scaled = value * Math.sqrt(weights[at] as number)
    const fresh = (scaled - (carried[at] as number) * before) / (left[at] as number)
    before = scaled
    return fresh
  })
}
