/** How sure a share counted over n cases is. */

/** The normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054

/** Both ends as parts of a whole, 0 to 1. */
export interface ShareInterval {
  lower: number
  upper: number
}

/**
 * Wilson's score interval for `successes` out of `n`, at 95 % or with another normal quantile `z`; null
 * for n = 0. It stays within 0 and 1 and holds its level for small n and shares near the ends (Wilson 1927; Brown, Cai and DasGupta 2001).
 *
 * 81 of 100: 0.7222 to 0.8749. 0 of 10: 0 to 0.2775.
 */
export function wilsonInterval(successes: number, n: number, z = Z_95): ShareInterval | null {
  if (n <= 0) return null
  const observed = successes / n
  const squared = z ** 2 / n
  const middle = (observed + squared / 2) / (1 + squared)
  const spread = observed * (1 - observed) + squared / 4
  const half = (z * Math.sqrt(spread / n)) / (1 + squared)
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) }
}
