/** Cheng's algorithm for Beta distributions whose density has no bound. */
import type { Draws } from './draws.ts'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

const PAIRS = 512
const LOG_4 = logarithm(4)

/**
 * Numbers from 0 to 1 of Beta(alpha, beta), one of them at most 1, the other above 0: by rejection from a
 * log-logistic distribution, without approximation (Cheng 1978, "Generating beta variates with
 * nonintegral shape parameters", algorithm BC).
 *
 * Beta(0.5, 0.5): mean 0.5, variance 1/8, most of it near 0 and 1.
 */
export function chengBetaShares(uniforms: Draws, alpha: number, beta: number): Draws {
  const smaller = Math.min(alpha, beta)
  const larger = Math.max(alpha, beta)
  const sum = smaller + larger
  const delta = 1 + larger - smaller
  const surelyIn = (delta * (1 / 72 + smaller / 24)) / (larger / smaller - 7 / 9)
  const surelyOut = 0.25 + (0.5 + 0.25 / delta) * smaller
  const pairs = new Float64Array(2 * PAIRS)
  let used = pairs.length
  return (into) => {
    for (let at = 0; at < into.length;) {
      if (used === 2 * PAIRS) {
        uniforms(pairs)
        used = 0
      }
      const first = pairs[used] ?? 0
      const second = pairs[used + 1] ?? 0
      used += 2
      const y = first * second
      const z = first * y
      const isLow = first < 0.5
      if (isLow ? 0.25 * second + z - y >= surelyIn : z >= surelyOut) continue
      // The odds of the larger parameter's part; Infinity where it is all.
      const logOdds = logarithm(first / (1 - first)) / smaller
      const odds = larger * exponential(logOdds)
      if (isLow || z > 0.25) {
        const logRatio =
          odds === Infinity ? logarithm(sum / larger) : logarithm(sum / (smaller + odds)) + logOdds
        if (sum * logRatio - LOG_4 < logarithm(z)) continue
      }
      if (alpha < beta) into[at] = smaller / (smaller + odds)
      else into[at] = odds === Infinity ? 1 : odds / (smaller + odds)
      at++
    }
  }
}
