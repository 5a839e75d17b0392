/** Fisher's F distribution, and what it becomes where there is something to find. */
import { incompleteBeta, logGamma } from './incompleteBeta.ts'

/**
 * The probability that an F variable is at least `f` ≥ 0: I_x(ν₂/2, ν₁/2) with x = ν₂ / (ν₂ + ν₁ f)
 * (Abramowitz and Stegun 1964, 26.6.2).
 *
 * 3.080 with 2 and 109 degrees of freedom → 0.05.
 *
 * Throws a RangeError for degrees of freedom not above 0 and for a statistic below 0.
 */
export function fTail(f: number, df1: number, df2: number): number {
  return tailOf(f, df1, df2, df1 / 2)
}

/**
 * The same where the hypothesis is wrong by the noncentrality λ ≥ 0: the power of an F test against
 * what makes λ. Poisson weights of mean λ/2 over incomplete beta functions (Johnson, Kotz and
 * Balakrishnan 1995, 30.10).
 *
 * Above 3.080 with 2 and 109 degrees of freedom and λ = 10 → 0.804.
 */
export function noncentralFTail(f: number, df1: number, df2: number, lambda: number): number {
  if (!(lambda >= 0)) throw new RangeError('a noncentrality of 0 or more')
  const mean = lambda / 2
  if (mean === 0) return fTail(f, df1, df2)
  const logOfMean = Math.log(mean)
  let below = 0
  for (let j = 0; ; j++) {
    const weight = Math.exp(j * logOfMean - mean - logGamma(j + 1))
    const belowF = 1 - tailOf(f, df1, df2, df1 / 2 + j)
    below += weight * belowF
    // Past the mean weights only fall, and a variable with more behind it is below f more seldom.
    const isOver = belowF < 1e-15 || (j > mean && weight * belowF < 1e-17)
    if (isOver) return Math.min(1, Math.max(0, 1 - below))
  }
}

/**
 * The f that an F variable with 2 and ν degrees of freedom exceeds with this probability, 0 < p ≤ 1: its
 * tail is (1 + 2f/ν)^(−ν/2).
 *
 * 0.05 with ν = 109 → 3.080.
 */
export const fWith2Exceeded = (probability: number, df2: number): number =>
  (df2 / 2) * Math.expm1((-2 / df2) * Math.log(probability))

function tailOf(f: number, df1: number, df2: number, firstParameter: number): number {
  if (!(f >= 0)) throw new RangeError('a statistic of 0 or more')
  if (f === Infinity) return 0
  const sum = df2 + df1 * f
  return incompleteBeta(df2 / sum, df2 / 2, firstParameter, (df1 * f) / sum)
}
