/** When enforcement acts: a Poisson process over the axis of simulated years. */
import type { Draws } from './draws.ts'
import { logarithm } from './logarithm.ts'

/**
 * Ascending moments in years from the start, `perYear` of them a year on average: the gaps between them
 * are exponential, −log(u) / perYear. The work grows with the actions, not with the years.
 *
 * At 0.5 a year, u = 0.5 and 0.1 → 1.386, 5.991: the second and the sixth year.
 */
export function actionTimes(uniforms: Draws, perYear: number): Draws {
  let reached = 0
  return (into) => {
    uniforms(into)
    let time = reached
    for (let at = 0; at < into.length; at++) {
      time += -logarithm(into[at] ?? 0) / perYear
      into[at] = time
    }
    reached = time
  }
}
