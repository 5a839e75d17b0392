/** The tail of the chi-square distribution, for the tests that compare counts. */
import { bothTails } from './normal.ts'

/**
 * The probability that a chi-square variable with a whole number of degrees of freedom is at least
 * `statistic` ≥ 0. Exact but for rounding: from one degree (both tails of a normal) or two (e^(−x/2))
 * upwards by Q(x, k + 2) = Q(x, k) + (x/2)^(k/2) e^(−x/2) / Γ(k/2 + 1) (Abramowitz and Stegun 1964,
 * 26.4.8).
 *
 * 3.841 with 1 degree of freedom → 0.05; 11.070 with 5 → 0.05.
 *
 * Throws a RangeError for degrees of freedom that are not whole and at least 1, and for a statistic
 * below 0.
 */
export function chiSquareTail(statistic: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError('degrees of freedom are whole and at least 1')
  }
  if (!(statistic >= 0)) throw new RangeError('a statistic of 0 or more')
  const half = statistic / 2
  const isOdd = degreesOfFreedom % 2 === 1
  let tail = isOdd ? bothTails(Math.sqrt(statistic)) : Math.exp(-half)
  // √(2x/π) e^(−x/2) from one degree to three, (x/2) e^(−x/2) from two to four.
  let added = isOdd ? Math.sqrt((4 * half) / Math.PI) * Math.exp(-half) : half * Math.exp(-half)
  for (let degrees = isOdd ? 1 : 2; degrees < degreesOfFreedom; degrees += 2) {
    tail += added
    added *= half / (degrees / 2 + 1)
  }
  return Math.min(1, tail)
}
