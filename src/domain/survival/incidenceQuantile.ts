/** The age by which a part of the cases has ended in one way. */
import type { IncidencePoint, SurvivalQuantile } from './points.ts'
import { survivalQuantile } from './survivalQuantile.ts'

/**
 * The age at which `probability` of all cases have ended so: the first at which the cumulative
 * incidence gets there, with its limits read the same way (Peng and Fine 2007), by the rule of
 * `survivalQuantile`. Cases that end in another way never come to count: with 4 of 10 withdrawn there
 * is no age by which 0.7 were answered. Null where not reached.
 *
 * Answered 0.3 by 24 h (limits 0.2 and 0.4) and 0.6 by 48 h (0.45 and 0.7): half by 48 h, lower limit
 * 48 h, upper limit not reached.
 */
export function incidenceQuantile(
  points: readonly IncidencePoint[],
  probability: number,
): SurvivalQuantile {
  const left = (share: number | null) => (share === null ? null : 1 - share)
  return survivalQuantile(
    points.map(({ hours, atRisk, standardError, incidence, lower, upper }) => ({
      hours,
      atRisk,
      standardError,
      survival: 1 - incidence,
      // What is left has its limits the other way round.
      lower: left(upper),
      upper: left(lower),
    })),
    probability,
  )
}
