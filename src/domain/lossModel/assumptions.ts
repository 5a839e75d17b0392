/** What the law leaves open and the model therefore assumes. All of it is in the address. */
import type { IsoDate, Share } from '#contract/units.ts'

/** How large a part of the cap one action takes: a Beta distribution, by name. Assumptions, all of them. */
export const severityPresets = ['token', 'moderate', 'severe'] as const
/** A severity by its name; see `severityPresets`. */
export type SeverityPreset = (typeof severityPresets)[number]

/** What is assumed of a bill: how likely it is adopted, and from when it would apply. */
export type BillAssumption = { chance: Share; appliesFrom: IsoDate }

/** One set of assumptions: one column of a comparison. */
export type LossAssumptions = {
  /** The share of cases decided late that an authority tolerates. */
  toleratedLateShare: Share
  /** Enforcement actions a year against one undertaking whose late share is the tolerated one. */
  actionsPerYearAtTolerance: number
  /** However late: no more than these a year. */
  mostActionsPerYear: number
  severity: SeverityPreset
  /** Actions a year that strike all instruments at once. */
  sharedActionsPerYear: number
  /** Of instruments that may punish the same facts only the largest counts. */
  onlyLargestOfGroup: boolean
  /** The late share read from the cases is multiplied by this: 0.5 halves it. */
  lateShareFactor: number
  /** By penalty rule id ("fr-avia.csa-sanction"); a bill left out has the default. */
  bills: Readonly<Record<string, BillAssumption>>
}
