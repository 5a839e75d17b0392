/** Losses of many simulated years, from how often enforcement acts and how hard. */
import { checkLossInput } from './checkLossInput.ts'
import { lossDigest } from './lossDigest.ts'
import type { LossExposure, LossSimulationOptions } from './lossExposure.ts'
import type { LossSimulation } from './lossSimulation.ts'
import { lossSummary } from './summary.ts'
import { yearlyLosses } from './yearlyLosses.ts'

/** Told the share that is done, 0 to 1, after each exposure. */
export type LossProgress = { onProgress?: (done: number) => void }

/**
 * Simulates years in which actions are Poisson and each costs what its severity says; the year's loss is
 * their sum. Same exposures, years and seed: the same bits, in Node, page and Worker, because only
 * arithmetic and roots are used; logarithms and exponentials are written out in them.
 *
 * One exposure, 0.5 actions a year, cap EUR 50 m × Beta(2, 6): in the long run mean 0.5 · 12.5 m =
 * EUR 6.25 m, standard deviation √(0.5 · 50² · 1/12) = EUR 10.2 m, no loss in e^−0.5 = 61 % of the years.
 * Twice in a year it may exceed 50 m; no single action can.
 *
 * Throws a RangeError for what cannot be simulated: negative or unending rates, shares above 1, years
 * below 1, an id given twice, a shared cause more frequent than one of the exposures.
 */
export function simulateLosses(
  exposures: readonly LossExposure[],
  { onProgress, ...options }: LossSimulationOptions & LossProgress,
): LossSimulation {
  checkLossInput(exposures, options)
  const { years, seed, sharedActionsPerYear = 0 } = options
  const isShared = sharedActionsPerYear > 0
  const total = { yearly: new Float64Array(years), largestAction: 0 }
  const independentTotal = { yearly: new Float64Array(isShared ? years : 0), largestAction: 0 }
  const perExposure: LossSimulation['perExposure'][number][] = []
  for (const { exposure, yearly, largestAction, independently } of yearlyLosses(
    exposures,
    options,
  )) {
    perExposure.push({ id: exposure.id, ...lossSummary(yearly, largestAction) })
    add({ yearly, largestAction }, total)
    if (isShared) add(independently, independentTotal)
    onProgress?.(perExposure.length / (exposures.length + 1))
  }
  const simulation: LossSimulation = {
    years,
    seed,
    sharedActionsPerYear,
    total: lossSummary(total.yearly, total.largestAction),
    ...(isShared && {
      independentTotal: lossSummary(independentTotal.yearly, independentTotal.largestAction),
    }),
    perExposure,
    digest: lossDigest(total.yearly),
  }
  onProgress?.(1)
  return simulation
}

type Column = { yearly: Float64Array; largestAction: number }

function add(column: Column, to: Column): void {
  addYears(column.yearly, to.yearly)
  to.largestAction = Math.max(to.largestAction, column.largestAction)
}

function addYears(yearly: Float64Array, to: Float64Array): void {
  for (let year = 0; year < to.length; year++) to[year] = (to[year] ?? 0) + (yearly[year] ?? 0)
}
