/** Student's t distribution: its tails and its quantile. */
import { incompleteBeta, logGamma } from './incompleteBeta.ts'
import { normalQuantile } from './normal.ts'

/**
 * The probability that Student's t lies farther than `t` from 0, on either side: the p-value of a
 * two-sided test. I_x(ν/2, 1/2) with x = ν / (ν + t²) (Abramowitz and Stegun 1964, 26.7.1).
 *
 * 1.982 with 109 degrees of freedom → 0.05; 12.706 with 1 → 0.05.
 *
 * Degrees of freedom are above 0, whole or not; throws a RangeError otherwise.
 */
export function studentTBothTails(t: number, degreesOfFreedom: number): number {
  const square = t * t
  if (square === Infinity) return 0
  const sum = degreesOfFreedom + square
  return incompleteBeta(degreesOfFreedom / sum, degreesOfFreedom / 2, 0.5, square / sum)
}

/**
 * The value below which Student's t falls with this probability, 0 < p < 1.
 *
 * 0.975 with 109 degrees of freedom → 1.982, the half width of a 95 % interval in standard errors.
 *
 * Newton's method from the normal quantile, which lies nearer to 0: beyond it the tail is convex, so
 * that no step goes too far. Throws a RangeError for p outside 0 and 1, degrees not above 0.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  const normal = normalQuantile(probability)
  const tails = 2 * Math.min(probability, 1 - probability)
  let t = Math.abs(normal)
  for (let step = 0; step < 200; step++) {
    const excess = studentTBothTails(t, degreesOfFreedom) - tails
    const next = t + excess / (2 * density(t, degreesOfFreedom))
    if (!(next > t * (1 + 1e-15))) break
    t = next
  }
  return normal < 0 ? -t : t
}

function density(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2
  const scale = logGamma(half + 0.5) - logGamma(half) - Math.log(degreesOfFreedom * Math.PI) / 2
  return Math.exp(scale - (half + 0.5) * Math.log1p((t * t) / degreesOfFreedom))
}
