/** What the ledger is made of: a line for each penalty, a total for what is in force and one beside it. */
import type { Amount, ExposureWorld } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule, PeriodicPenalty } from '#contract/penalty.ts'
import type { DerivationStep, StandInBaseYear, StatutoryMaximum } from '#domain/exposure.ts'
import type { PenaltyStatus } from '#domain/status.ts'

/** Where a penalty stands: `if adopted` holds what is exploratory, proposed, or adopted and to come. */
export type LedgerColumn = 'in force' | 'if adopted' | 'ended' | 'not law'

/** Whether a line is in its column's total, and if not, why. */
export type LedgerCounting =
  | 'counts' // its exact amount, or its floor
  | 'smaller in its group'
  | 'smaller for the same duty'
  | 'has no floor' // unknown, or bounded from above only
  | 'none set'
  | 'does not reach' // the company, by its seat
  | 'in another currency' // no published rate leads to the one asked for
  | 'per failure'
  | 'periodic'
  | 'not a content obligation'
  | 'ended'
  | 'not law'

/** What one day of a running penalty comes to at most, apart from every total. */
export type PeriodicMaximum<World extends ExposureWorld = 'record'> = {
  penalty: PeriodicPenalty
  /** Null where the text names no daily amount or it is not known; `reason` then says which. */
  perDay: Amount<'statutory maximum', World> | null
  reason: string | null
  standInBaseYear: StandInBaseYear | null
  derivation: readonly DerivationStep[]
}

/** A penalty that has begun by the date, what it comes to, and what of it counts. */
export type LedgerLine<World extends ExposureWorld = 'record'> = {
  instrument: Instrument
  rule: PenaltyRule
  standing: PenaltyStatus
  column: LedgerColumn
  maximum: StatutoryMaximum
  /** Exact, or the floor of what is bounded; null where neither is known. */
  amount: Amount<'statutory maximum', World> | null
  /** The upper limit of what is bounded from above. */
  atMost: Amount<'statutory maximum', World> | null
  counting: LedgerCounting
  /** Why it counts or does not, as a sentence. */
  reason: string
  periodic: PeriodicMaximum<World> | null
}

/** What the counted lines of one column come to. */
export type LedgerTotal<World extends ExposureWorld = 'record'> = {
  /** The sum of exact amounts and floors; null where none counts, which is not zero. */
  amount: Amount<'statutory maximum', World> | null
  /** True: the law's amounts are all known, and the sum is the most. False: it is at least that. */
  isExact: boolean
  /** Lines in the sum with their exact amount … */
  exact: number
  /** … and with their floor only. */
  floors: number
  /** Lines of the column that are bounded, in the sum or not. */
  bounded: number
  unknown: number
  noneSet: number
  inAnotherCurrency: number
  /** Lines left out because a larger one of their group, or for the same duty, counts. */
  smaller: number
  /** Lines that nothing of can be added: unknown, or without a floor. Named, never zero. */
  withoutFloor: readonly LedgerLine<World>[]
}

/** Penalties of one column that may punish the same facts. */
export type LedgerGroup<World extends ExposureWorld = 'record'> = {
  name: string
  column: 'in force' | 'if adopted'
  lines: readonly LedgerLine<World>[]
}

/** The whole ledger of a company on a day. */
export type Ledger<World extends ExposureWorld = 'record'> = {
  /** Every penalty that has begun by the date, in the order of the record, ended ones too. */
  lines: readonly LedgerLine<World>[]
  inForce: LedgerTotal<World>
  ifAdopted: LedgerTotal<World>
  /** Groups with two lines or more, whether or not only their largest counts. */
  groups: readonly LedgerGroup<World>[]
}
