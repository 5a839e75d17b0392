/** How far errors remember, by restricted maximum likelihood. */
import { gls } from './gls.ts'
import type { Regression } from './regression.ts'

const FARTHEST = 0.99
const STEP = 0.11
/** Width of the bracket at the end. */
const CLOSE = 1e-6
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The φ from −0.99 to 0.99 with the largest restricted likelihood, coefficients and σ being at their
 * best for each (Patterson and Thompson 1971; Pinheiro and Bates 2000, 5.2): the best of a coarse grid,
 * so that a second summit is not taken for the highest, then golden section to 1e-6.
 *
 * 113 months drawn with φ = 0.3 → 0.3 ± 0.09 or so; a series that alternates about its lines → below 0.
 *
 * The regression has more months than terms, not all on the lines.
 */
export function restrictedPhi(regression: Regression): number {
  const likelihood = (phi: number) => gls(regression, phi).restrictedLogLikelihood
  let best = -FARTHEST
  let highest = -Infinity
  for (let step = 0; step <= (2 * FARTHEST) / STEP; step++) {
    const phi = step * STEP - FARTHEST
    const height = likelihood(phi)
    if (height > highest) [best, highest] = [phi, height]
  }
  return summit(likelihood, Math.max(-FARTHEST, best - STEP), Math.min(FARTHEST, best + STEP))
}

function summit(height: (at: number) => number, from: number, to: number): number {
  let low = from
  let high = to
  let one = high - GOLDEN * (high - low)
  let other = low + GOLDEN * (high - low)
  let heightOfOne = height(one)
  let heightOfOther = height(other)
  while (high - low > CLOSE) {
    if (heightOfOne > heightOfOther) {
      ;[high, other, heightOfOther] = [other, one, heightOfOne]
      one = high - GOLDEN * (high - low)
      heightOfOne = height(one)
    } else {
      ;[low, one, heightOfOne] = [one, other, heightOfOther]
      other = low + GOLDEN * (high - low)
      heightOfOther = height(other)
    }
  }
  return (low + high) / 2
}
