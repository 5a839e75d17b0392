/** Shares of a cap: numbers of a Beta distribution, drawn exactly. */
import type { Draws } from './draws.ts'

const PAIRS = 1024
const LOG_4 = Math.log(4)
const LOG_5 = Math.log(5)

/** One attempt from two uniform numbers: the odds of the larger parameter's part, or −1 to reject. */
type Attempt = (first: number, second: number) => number

/**
 * Numbers within 0 and 1 of Beta(alpha, beta), both above 0: by rejection, without approximation (Cheng
 * 1978, "Generating beta variates with nonintegral shape parameters", algorithm BB where both
 * parameters are above 1, BC elsewhere). Logarithm and exponential are the only functions used.
 *
 * Beta(2, 6) has mean 2 / 8 = 0.25 and variance 2 · 6 / (8² · 9) = 0.0208.
 */
export function betaShares(uniforms: Draws, alpha: number, beta: number): Draws {
  const smaller = Math.min(alpha, beta)
  const larger = Math.max(alpha, beta)
  const bothAboveOne = smaller > 1
  const attempt = bothAboveOne ? algorithmBB(smaller, larger) : algorithmBC(smaller, larger)
  // BB's odds are of the smaller parameter, BC's of the larger.
  const divisor = bothAboveOne ? larger : smaller
  const isOddsOfAlpha = alpha === (bothAboveOne ? smaller : larger)
  const pairs = new Float64Array(2 * PAIRS)
  let used = pairs.length
  return (into) => {
    for (let at = 0; at < into.length;) {
      if (used === pairs.length) {
        uniforms(pairs)
        used = 0
      }
      const odds = attempt(pairs[used] ?? 0, pairs[used + 1] ?? 0)
      used += 2
      if (odds < 0) continue
      if (isOddsOfAlpha) into[at++] = odds === Infinity ? 1 : odds / (divisor + odds)
      else into[at++] = divisor / (divisor + odds)
    }
  }
}

function algorithmBB(smaller: number, larger: number): Attempt {
  const sum = smaller + larger
  const slope = Math.sqrt((sum - 2) / (2 * smaller * larger - sum))
  const offset = smaller + 1 / slope
  return (first, second) => {
    const logOdds = slope * Math.log(first / (1 - first))
    const odds = smaller * Math.exp(logOdds)
    const z = first * first * second
    const r = offset * logOdds - LOG_4
    const s = smaller + r - odds
    if (s + 1 + LOG_5 >= 5 * z) return odds
    const logZ = Math.log(z)
    return s >= logZ || r + sum * Math.log(sum / (larger + odds)) >= logZ ? odds : -1
  }
}

function algorithmBC(smaller: number, larger: number): Attempt {
  const sum = smaller + larger
  const slope = 1 / smaller
  const delta = 1 + larger - smaller
  const surelyIn = (delta * (1 / 72 + smaller / 24)) / (larger * slope - 7 / 9)
  const surelyOut = 0.25 + (0.5 + 0.25 / delta) * smaller
  return (first, second) => {
    const y = first * second
    const z = first * y
    const isLow = first < 0.5
    if (isLow && 0.25 * second + z - y >= surelyIn) return -1
    if (!isLow && z >= surelyOut) return -1
    const logOdds = slope * Math.log(first / (1 - first))
    const odds = larger * Math.exp(logOdds)
    if (!isLow && z <= 0.25) return odds
    const ratio =
      odds === Infinity ? Math.log(sum / larger) : Math.log(sum / (smaller + odds)) + logOdds
    return sum * ratio - LOG_4 >= Math.log(z) ? odds : -1
  }
}
