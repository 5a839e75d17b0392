/** The loss exceedance curve: how many years lose at least how much. */
import { share } from '#contract/units.ts'
import type { ExceedancePoint } from './lossSimulation.ts'
import type { OrderedLosses } from './orderedLosses.ts'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

/** Points by share, each the same part of the one before: as many for 1 in 10⁶ as for 1 in 10. */
const BY_SHARE = 120
/** Points by loss, equally far apart: where the curve bends at a wall, one stands near. */
const BY_LOSS = 78

/**
 * Points of the curve in ascending order of loss, at most 200. Each share is counted, not interpolated:
 * the years that lose at least `loss`. The first is 0 with all years, the last the worst year.
 *
 * Of 10 years 7 lost nothing and three 5, 20 and 30: (0, 1), (5, 0.3), (20, 0.2), (30, 0.1), and points
 * between them where the loss is a multiple of 30 / 79.
 */
export function exceedanceCurve(losses: OrderedLosses): ExceedancePoint[] {
  const { years, lossYears, atRank, yearsFrom } = losses
  if (lossYears === 0) return [{ loss: 0, share: share(1) }]
  const worst = atRank(years)
  const byShare = Array.from({ length: BY_SHARE }, (_, point) => {
    const count = Math.round(exponential(logarithm(lossYears) * (point / (BY_SHARE - 1))))
    return atRank(years - count + 1)
  })
  const byLoss = Array.from(
    { length: BY_LOSS },
    (_, point) => (worst * (point + 1)) / (BY_LOSS + 1),
  )
  const points = [...new Set([0, ...byShare, ...byLoss])].toSorted((one, other) => one - other)
  return points.map((loss) => ({ loss, share: share(yearsFrom(loss) / years) }))
}
