/** How one case stands to one rule: a measurement, not a finding of liability. */
import type { Instant } from '#contract/units.ts'

/** A closed list; only the first two are counted in an on-time share. */
export type VerdictOutcome =
  | 'on time'
  | 'late'
  | 'open in time'
  | 'open overdue'
  | 'outside the rule'
  | 'no clock'

/** Why a verdict is what it is. */
export type VerdictReason =
  // on time
  | 'satisfied in time'
  // late
  | 'decided after the deadline'
  | 'withdrawn after the deadline'
  | 'in time, with an outcome that does not satisfy the duty' // TERREG: restricted is not removed
  // open
  | 'not yet due'
  | 'past the deadline'
  // outside the rule
  | 'not received by the as-of'
  | 'another kind of case'
  | 'another jurisdiction'
  | 'not in force on receipt'
  | 'another channel'
  | 'another category'
  | 'another class'
  | 'found lawful, so never manifest'
  | 'paused'
  | 'an exception that the duty allows'
  | 'withdrawn before the deadline'
  // no clock
  | 'names no hours or days'

/** How one case stands to one rule at a moment: a measurement, not a finding of liability. */
export interface Verdict {
  outcome: VerdictOutcome
  because: VerdictReason
  /** Moved by pauses; null where the rule does not govern the case, or has no clock. */
  dueAt: Instant | null
  /** Whether it had passed by the as-of: the headline on-time share counts no other cases. */
  isPastDue: boolean
  /**
   * Set where the rule is limited to a class and the case's is not known: `outcome` is then how it
   * stands if it is in the class, and this how it stands if not. Null where the class is no question.
   */
  ifNotInClass: 'outside the rule' | null
  /**
   * For a paused case, which no share counts: how it stands to its own due time, moved by the
   * pauses. Null for every other case.
   */
  standsAlone: VerdictOutcome | null
}
