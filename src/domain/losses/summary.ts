/** Yearly losses in a few figures. */
import { share } from '#contract/units.ts'
import { exceedanceCurve } from './exceedance.ts'
import { expectedShortfall } from './expectedShortfall.ts'
import type { LossSummary } from './lossSimulation.ts'
import { orderedLosses } from './orderedLosses.ts'
import { lossQuantiles } from './quantiles.ts'

/**
 * The figures of one column of yearly losses; the standard deviation is that of a sample (n − 1), the
 * error of the mean the standard deviation / √n.
 *
 * Four years of 0, 0, 10, 30: mean 10, standard deviation 14.14, its error 7.07, half the years 0.
 */
export function lossSummary(yearly: Float64Array, largestAction: number): LossSummary {
  const years = yearly.length
  let sum = 0
  for (let year = 0; year < years; year++) sum += yearly[year] ?? 0
  const mean = sum / years
  let squares = 0
  for (let year = 0; year < years; year++) squares += ((yearly[year] ?? 0) - mean) ** 2
  const standardDeviation = years > 1 ? Math.sqrt(squares / (years - 1)) : 0
  const losses = orderedLosses(yearly)
  return {
    mean,
    standardDeviation,
    meanError: standardDeviation / Math.sqrt(years),
    quantiles: lossQuantiles(losses),
    expectedShortfall: expectedShortfall(losses),
    zeroYears: share((years - losses.lossYears) / years),
    exceedance: exceedanceCurve(losses),
    largestAction,
  }
}
