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
  const mean = sumOf(yearly) / years
  const standardDeviation = years > 1 ? Math.sqrt(squaresFrom(mean, yearly) / (years - 1)) : 0
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

function sumOf(amounts: Float64Array): number {
  let sum = 0
  for (let at = 0; at < amounts.length; at++) sum += amounts[at] ?? 0
  return sum
}

function squaresFrom(mean: number, amounts: Float64Array): number {
  let squares = 0
  for (let at = 0; at < amounts.length; at++) {
    const distance = (amounts[at] ?? 0) - mean
    squares += distance * distance
  }
  return squares
}
