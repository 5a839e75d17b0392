/** Which columns of assumptions are compared: a preset each, and what was changed in it. */
import type { BillAssumption, LossAssumptions } from '#domain/lossModel/assumptions.ts'

/**
 * Where a column begins. `today`: the defaults. `bill-passes`: every text that has not begun to bind
 * is adopted. `backlog-halved`: half as many cases late.
 */
export const whatIfPresets = ['today', 'bill-passes', 'backlog-halved'] as const
/** A what-if by its name; see `whatIfPresets`. */
export type WhatIfPreset = (typeof whatIfPresets)[number]

/** What differs from the preset; of a bill either part may be left as it is. */
export type AssumptionChanges = Partial<Omit<LossAssumptions, 'bills'>> & {
  bills?: Readonly<Record<string, Partial<BillAssumption>>>
}

/** One column as the address has it. */
export type WhatIfChoice = { id: WhatIfPreset; changes: AssumptionChanges }

/** So many columns stand side by side at most. */
export const mostWhatIfs = 3

/** What an assumption that is a number may be, both ends included. */
export const assumptionLimits = {
  toleratedLateShare: { least: 0.001, most: 1 },
  actionsPerYearAtTolerance: { least: 0, most: 50 },
  mostActionsPerYear: { least: 0, most: 100 },
  sharedActionsPerYear: { least: 0, most: 50 },
  lateShareFactor: { least: 0, most: 5 },
} as const
/** An assumption that is a number within limits. */
export type NumberAssumption = keyof typeof assumptionLimits
