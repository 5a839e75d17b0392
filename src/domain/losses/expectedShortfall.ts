/** What the worst years cost. */
import type { LossSummary } from './lossSimulation.ts'
import type { OrderedLosses } from './orderedLosses.ts'

const SHARE = 0.95

/**
 * The mean of the worst 5 % of the years (a whole number of years, at least one), and its standard error
 * √((s² + 0.95 (mean − least)²) / n) over these n years: s² their variance, least the mildest of them,
 * which is itself estimated (Manistre and Hancock 2005, "Variance of the CTE estimator").
 *
 * 40 years, of which the worst two lost 10 and 30: 20, error √((100 + 0.95 · 100) / 2) = 9.87.
 */
export function expectedShortfall(losses: OrderedLosses): LossSummary['expectedShortfall'] {
  const count = Math.max(1, Math.round(losses.years * (1 - SHARE)))
  const rank = losses.years - count + 1
  const tail = losses.fromRank(rank)
  let sum = 0
  for (const loss of tail) sum += loss
  const value = sum / count
  let squares = (count - tail.length) * value * value
  for (const loss of tail) squares += (loss - value) * (loss - value)
  const least = losses.atRank(rank)
  const error = Math.sqrt((squares / count + SHARE * (value - least) * (value - least)) / count)
  return { share: SHARE, value, error }
}
