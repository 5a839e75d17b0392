/** A Beta distribution's density, covered by rectangles of one size. */
import type { Draws } from './draws.ts'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

const PAIRS = 512
/** About so many rectangles; with more, fewer points miss the density. */
const RECTANGLES = 512

/**
 * Numbers from 0 to 1 of Beta(alpha, beta), both at least 1: a rectangle is chosen, a point in it, and
 * kept if it lies under the density; without approximation (Ahrens 1993, "Sampling from general
 * distributions by suboptimal division of domains"). Of a hundred points 97 or more lie below the lowest of the
 * density in their rectangle, and need no logarithm.
 *
 * Beta(2, 6): mode 1/6; from there rectangles to 0 and to 1, as wide as the density there is low.
 */
export function betaRectangles(uniforms: Draws, alpha: number, beta: number): Draws {
  const density = densityOf(alpha, beta)
  const sum = alpha + beta
  const standardDeviation = Math.sqrt((alpha * beta) / (sum * sum * (sum + 1)))
  // Roughly the area under a density of height 1; any number would do, at more points missed.
  const area = Math.min(1, 2.5 * standardDeviation)
  const { nearest, width, highest, lowest } = rectangles(density, area / RECTANGLES)
  const count = nearest.length
  const pairs = new Float64Array(2 * PAIRS)
  let used = pairs.length
  return (into) => {
    for (let at = 0; at < into.length;) {
      if (used === 2 * PAIRS) {
        uniforms(pairs)
        used = 0
      }
      const place = (pairs[used] ?? 0) * count
      const chosen = place | 0
      const share = (nearest[chosen] ?? 0) + (place - chosen) * (width[chosen] ?? 0)
      const height = (pairs[used + 1] ?? 0) * (highest[chosen] ?? 0)
      used += 2
      if (height > (lowest[chosen] ?? 0) && height > density.at(share)) continue
      into[at] = share
      at++
    }
  }
}

/** As a part of the density at its mode; 0 outside 0 to 1. */
type Density = { mode: number; at: (share: number) => number }

function densityOf(alpha: number, beta: number): Density {
  const mode = alpha + beta > 2 ? (alpha - 1) / (alpha + beta - 2) : 0
  // A parameter of 1 puts the mode at an end, and has no part in the density.
  const logPart = (exponent: number, ratio: number) =>
    exponent === 0 ? 0 : exponent * logarithm(ratio)
  const at = (share: number) =>
    share < 0 || share > 1
      ? 0
      : exponential(logPart(alpha - 1, share / mode) + logPart(beta - 1, (1 - share) / (1 - mode)))
  return { mode, at }
}

/**
 * From the mode outwards: each rectangle is as high as the density at its nearer edge and as wide as
 * makes its area that of the others; the last one of a side may reach beyond 0 or 1.
 */
function rectangles({ mode, at }: Density, area: number) {
  const found: { nearest: number; width: number; highest: number; lowest: number }[] = []
  for (const direction of [-1, 1]) {
    const end = direction < 0 ? 0 : 1
    for (let nearest = mode; (end - nearest) * direction > 0 && at(nearest) > 0;) {
      const highest = at(nearest)
      const width = (direction * area) / highest
      found.push({ nearest, width, highest, lowest: at(nearest + width) })
      nearest += width
    }
  }
  const column = (name: keyof (typeof found)[number]) =>
    Float64Array.from(found, (each) => each[name])
  return {
    nearest: column('nearest'),
    width: column('width'),
    highest: column('highest'),
    lowest: column('lowest'),
  }
}
