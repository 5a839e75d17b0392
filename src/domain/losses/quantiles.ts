/** Which loss a share of the years does not exceed, and how sure that is. */
import { Z_95 } from '#domain/wilsonInterval.ts'
import { type LossQuantile, quantileShares } from './lossSimulation.ts'
import type { OrderedLosses } from './orderedLosses.ts'

/** So that 0.07 × 100 years is rank 7, which doubles make 7.000000000000001. */
const ROUNDING = 1e-9

/**
 * P50, P90, P95 and P99: the smallest loss that at least this share of the years does not exceed. The
 * limits hold whatever the distribution: they are the losses at two ranks between which the quantile
 * lies with 95 % probability, because the number of years below it is binomial (David and Nagaraja
 * 2003, Order Statistics, 7.1; here by its normal approximation, rounded outwards). Below the first rank
 * the limit is 0, above the last Infinity.
 *
 * P95 of 1000 years: rank 950, limits from ranks 936 and 965.
 */
export function lossQuantiles(losses: OrderedLosses): LossQuantile[] {
  const { years, atRank } = losses
  return quantileShares.map((share) => {
    const expected = share * years
    const spread = Z_95 * Math.sqrt(expected * (1 - share))
    const above = Math.ceil(expected + spread) + 1
    return {
      share,
      value: atRank(Math.ceil(expected - ROUNDING)),
      lower: atRank(Math.floor(expected - spread)),
      upper: above > years ? Infinity : atRank(above),
    }
  })
}
