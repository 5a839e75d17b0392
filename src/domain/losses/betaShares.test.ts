import { describe, expect, it } from 'vitest'
import { betaRectangles } from './betaRectangles.ts'
import { betaShares } from './betaShares.ts'
import { chengBetaShares } from './chengBetaShares.ts'
import type { Draws } from './draws.ts'
import { uniforms } from './uniforms.ts'

const DRAWS = 100_000
/** Kolmogorov's distance times √n is above this once in 15,000 times. */
const LARGEST_DISTANCE = 2.27

function drawn(draws: Draws): Float64Array {
  const into = new Float64Array(DRAWS)
  draws(into)
  return into.toSorted()
}

/** The largest distance between the draws' distribution and the one expected, times √n. */
const distance = (sorted: Float64Array, shareBelow: (x: number) => number): number =>
  sorted.reduce((largest, x, at) => {
    const expected = shareBelow(x)
    return Math.max(largest, Math.abs(expected - at / DRAWS), Math.abs(expected - (at + 1) / DRAWS))
  }, 0) * Math.sqrt(DRAWS)

/** For whole parameters: at least alpha of alpha + beta − 1 uniform numbers lie below x. */
const wholeBeta = (alpha: number, beta: number) => (x: number) => {
  const n = alpha + beta - 1
  let term = (1 - x) ** n
  let below = 0
  for (let k = 0; k < alpha; k++) {
    below += term
    term *= ((n - k) / (k + 1)) * (x / (1 - x))
  }
  return 1 - below
}

describe('betaShares', () => {
  it.each([
    [1, 1],
    [1, 19],
    [2, 6],
    [4, 4],
    [12, 1],
    [30, 7],
  ])('draws Beta(%d, %d) as its distribution function says', (alpha, beta) => {
    const shares = drawn(betaShares(uniforms(5, 'whole'), alpha, beta))
    expect(distance(shares, wholeBeta(alpha, beta))).toBeLessThan(LARGEST_DISTANCE)
  })

  it.each([
    [0.5, 0.5, (x: number) => (2 / Math.PI) * Math.asin(Math.sqrt(x))],
    [0.3, 1, (x: number) => x ** 0.3],
    [1, 0.2, (x: number) => 1 - (1 - x) ** 0.2],
    [0.02, 1, (x: number) => x ** 0.02],
    [0.5, 1.5, (x: number) => (2 / Math.PI) * (Math.asin(Math.sqrt(x)) + Math.sqrt(x * (1 - x)))],
  ])('draws Beta(%d, %d), whose density has no bound', (alpha, beta, shareBelow) => {
    const shares = drawn(betaShares(uniforms(6, 'unbounded'), alpha, beta))
    expect(distance(shares, shareBelow)).toBeLessThan(LARGEST_DISTANCE)
  })

  it.each([
    [1, 3.5],
    [6.25, 1],
  ])('draws Beta(%d, %d) alike by rectangles and by Cheng', (alpha, beta) => {
    const shareBelow = (x: number) => (alpha === 1 ? 1 - (1 - x) ** beta : x ** alpha)
    for (const draws of [betaRectangles, chengBetaShares]) {
      const shares = drawn(draws(uniforms(7, 'both'), alpha, beta))
      expect(distance(shares, shareBelow)).toBeLessThan(LARGEST_DISTANCE)
    }
  })

  it.each([
    [2.5, 3.75],
    [80.5, 200],
    [1e6, 3e6],
    [0.4, 90],
    [1e10, 1e10],
  ])('has the mean and variance of Beta(%d, %d), and stays within 0 and 1', (alpha, beta) => {
    const shares = drawn(betaShares(uniforms(8, 'moments'), alpha, beta))
    const sum = alpha + beta
    const variance = (alpha * beta) / (sum * sum * (sum + 1))
    const mean = shares.reduce((total, share) => total + share, 0) / DRAWS
    const squares = shares.reduce((total, share) => total + (share - mean) ** 2, 0)
    expect(Math.abs(mean - alpha / sum)).toBeLessThan(4 * Math.sqrt(variance / DRAWS))
    expect(squares / DRAWS / variance).toBeCloseTo(1, 1)
    expect(shares[0]).toBeGreaterThanOrEqual(0)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})
