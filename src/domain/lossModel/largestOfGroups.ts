/** Of penalties that may punish the same facts only the largest is modelled. */
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { LeftOut, ModelledExposure } from './lossModel.ts'

/** In force and bills are grouped apart, so that a bill's chance never takes a law out of the model. */
const groupOf = ({ rule, standing }: ModelledExposure): string | null =>
  rule.group === undefined ? null : `${rule.group} ${statusGroupOf(standing.status)}`

/**
 * Keeps the largest wall of each group, the first of equals; the others come back as left out.
 * NetzDG's EUR 50 m beside the DSA's 6 % of EUR 1,360 m, EUR 81.6 m: the DSA's is kept.
 */
export function largestOfGroups(exposures: readonly ModelledExposure[]): {
  exposures: ModelledExposure[]
  leftOut: LeftOut[]
} {
  const largest = new Map<string, ModelledExposure>()
  for (const exposure of exposures) {
    const group = groupOf(exposure)
    if (group === null) continue
    const standing = largest.get(group)
    if (!standing || exposure.cap.amount > standing.cap.amount) largest.set(group, exposure)
  }
  const kept = (exposure: ModelledExposure) => {
    const group = groupOf(exposure)
    return group === null || largest.get(group) === exposure
  }
  return {
    exposures: exposures.filter(kept),
    leftOut: exposures
      .filter((exposure) => !kept(exposure))
      .map(({ instrument, rule, standing, onTime }) => ({
        instrument,
        rule,
        standing,
        because: 'smaller in its group',
        reason: `It may punish the same facts as a larger one (${rule.group}); only the largest counts.`,
        onTime: [onTime],
      })),
  }
}
