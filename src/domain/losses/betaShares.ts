/** Shares of a cap: numbers of a Beta distribution, drawn exactly. */
import { betaRectangles } from './betaRectangles.ts'
import { chengBetaShares } from './chengBetaShares.ts'
import type { Draws } from './draws.ts'

/**
 * Numbers from 0 to 1 of Beta(alpha, beta), both above 0, without approximation. Rectangles where the
 * density is bounded, both parameters at least 1; Cheng's algorithm elsewhere, some ten times slower.
 *
 * Beta(2, 6) has mean 2 / 8 = 0.25 and variance 2 · 6 / (8² · 9) = 0.0208.
 */
export const betaShares = (uniforms: Draws, alpha: number, beta: number): Draws =>
  alpha >= 1 && beta >= 1
    ? betaRectangles(uniforms, alpha, beta)
    : chengBetaShares(uniforms, alpha, beta)
