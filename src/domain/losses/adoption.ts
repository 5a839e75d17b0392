/** Whether a bill is law when an authority would act. */
import type { Draws } from './draws.ts'
import type { LossExposure } from './lossExposure.ts'

/** Whether an action at this moment, in years from the start, finds the instrument in force. */
export type Applies = (time: number, year: number) => boolean

/**
 * A bill is adopted or not once for each simulated year, and then applies in the last part of it. Null
 * for law in force, which always applies.
 *
 * Chance 0.3, half of the year: actions count in three years of ten, and there only from the middle of
 * the year on. Two bills are adopted independently of each other.
 */
export function appliesIn(
  { adoption }: LossExposure,
  years: number,
  uniforms: () => Draws,
): Applies | null {
  if (!adoption) return null
  const { chance, appliesShareOfYear } = adoption
  const drawn = new Float64Array(years)
  uniforms()(drawn)
  const from = 1 - appliesShareOfYear
  return (time, year) => (drawn[year] ?? 1) < chance && time - year >= from
}
