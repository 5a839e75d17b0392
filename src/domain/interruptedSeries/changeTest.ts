/** Whether there was a change at all, and whether one could have been seen. */
import { fTail, fWith2Exceeded, noncentralFTail } from '#domain/fisherF.ts'
import type { GeneralisedFit } from './gls.ts'
import type { JointTest } from './seriesAnswer.ts'

const LEVEL = 2
const SLOPE = 3

/**
 * Wald's F test of level change and slope change together, both being none: (b₂, b₃) C⁻¹ (b₂, b₃)ᵀ / 2,
 * C their covariances.
 *
 * Changes of 0.2 and 0 with standard errors of 0.05 and 0.004, uncorrelated, and 109 degrees of freedom
 * → F = 8, p = 0.0006.
 */
export function jointTest(fit: GeneralisedFit, degreesOfFreedom: number): JointTest {
  const level = fit.coefficients[LEVEL] ?? 0
  const slope = fit.coefficients[SLOPE] ?? 0
  const f = Math.max(0, distance(fit, level, slope) / 2)
  return { f, df1: 2, df2: degreesOfFreedom, pValue: fTail(f, 2, degreesOfFreedom) }
}

/**
 * The chance that the test claims a change at this level, 0.05, were there a change of level by
 * `levelChange` and none of slope, the errors being as estimated. What was found has no part in it but
 * through σ and φ: it says what the months can show, not how sure the finding is.
 *
 * A level change of 4 standard errors (its estimate uncorrelated with the slope's), 109 degrees of
 * freedom → λ = 16, 0.95.
 */
export function powerAgainst(
  levelChange: number,
  fit: GeneralisedFit,
  degreesOfFreedom: number,
  level: number,
): number {
  const claimedFrom = fWith2Exceeded(level, degreesOfFreedom)
  return noncentralFTail(claimedFrom, 2, degreesOfFreedom, distance(fit, levelChange, 0))
}

/** The change of level whose power is `wanted`, to 1e-4 of itself, by halving. */
export function changeOfPower(
  wanted: number,
  fit: GeneralisedFit,
  degreesOfFreedom: number,
  level: number,
): number {
  const power = (change: number) => powerAgainst(change, fit, degreesOfFreedom, level)
  if (power(0) >= wanted) return 0
  let high = Math.sqrt(fit.covariance[LEVEL]?.[LEVEL] ?? 0)
  while (power(high) < wanted) high *= 2
  let low = 0
  while (high - low > 1e-4 * high) {
    const middle = (low + high) / 2
    if (power(middle) < wanted) low = middle
    else high = middle
  }
  return high
}

/** In covariances of the two estimates: squared, as Mahalanobis has it. */
function distance({ covariance }: GeneralisedFit, level: number, slope: number): number {
  const ofLevel = covariance[LEVEL]?.[LEVEL] ?? 0
  const ofSlope = covariance[SLOPE]?.[SLOPE] ?? 0
  const ofBoth = covariance[LEVEL]?.[SLOPE] ?? 0
  const determinant = ofLevel * ofSlope - ofBoth ** 2
  return (level ** 2 * ofSlope - 2 * level * slope * ofBoth + slope ** 2 * ofLevel) / determinant
}
