/** The simulation itself: years of losses, one exposure after another. */
import { actionSizes } from './actionSizes.ts'
import { actionTimes } from './actionTimes.ts'
import { addActions } from './addActions.ts'
import { appliesIn } from './adoption.ts'
import type { LossExposure, LossSimulationOptions } from './lossExposure.ts'
import { uniforms } from './uniforms.ts'

/** One exposure's losses in each year. Both arrays are used again for the next exposure. */
export type YearlyLosses = {
  exposure: LossExposure
  yearly: Float64Array
  largestAction: number
  /** The same exposure with a cause of its own in place of the shared one; `yearly` if none is shared. */
  independently: { yearly: Float64Array; largestAction: number }
}

/**
 * Actions strike an exposure at its own rate, `actionsPerYear − sharedActionsPerYear`, and whenever the
 * shared cause strikes all of them: a common-shock Poisson model (Lindskog and McNeil 2003, "Common
 * Poisson shock models"). An exposure's rate, and so its mean, is what it is without the shared cause;
 * the yearly numbers of actions of two exposures of law in force correlate by λ0 / √(λi λj).
 *
 * Every exposure has sequences of chance of its own, named by its id: adding one, or changing it,
 * leaves the years of the others as they were. Moments and sizes are drawn apart, so that a higher cap
 * meets the same actions.
 *
 * `independently` keeps each exposure's own actions and draws the rest for each one alone.
 */
export function* yearlyLosses(
  exposures: readonly LossExposure[],
  { years, seed, sharedActionsPerYear = 0 }: LossSimulationOptions,
): Generator<YearlyLosses> {
  const yearly = new Float64Array(years)
  const alone = sharedActionsPerYear > 0 ? new Float64Array(years) : yearly
  for (const exposure of exposures) {
    const chance = (purpose: string) => uniforms(seed, `${purpose} of ${exposure.id}`)
    const applies = appliesIn(exposure, years, () => chance('adoption'))
    const add = (cause: 'own' | 'shared' | 'alone', perYear: number, into: Float64Array) => {
      if (perYear === 0) return 0
      const moments = cause === 'shared' ? uniforms(seed, 'shared') : chance(`${cause} times`)
      const times = actionTimes(moments, perYear)
      const sizes = actionSizes(chance(`${cause} sizes`), exposure.severity)
      return addActions({ times, sizes, applies }, into)
    }
    yearly.fill(0)
    const own = add('own', exposure.actionsPerYear - sharedActionsPerYear, yearly)
    if (alone === yearly) {
      yield { exposure, yearly, largestAction: own, independently: { yearly, largestAction: own } }
      continue
    }
    alone.set(yearly)
    const shared = add('shared', sharedActionsPerYear, yearly)
    const single = add('alone', sharedActionsPerYear, alone)
    yield {
      exposure,
      yearly,
      largestAction: Math.max(own, shared),
      independently: { yearly: alone, largestAction: Math.max(own, single) },
    }
  }
}
