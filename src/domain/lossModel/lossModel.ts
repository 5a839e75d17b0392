/** What a model of losses is made of, over the undertaking that the cases belong to. */
import type { Amount } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { Currency, IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { StatutoryMaximum } from '#domain/exposure.ts'
import type { LossExposure, LossSeverity } from '#domain/losses/lossExposure.ts'
import type { PenaltyStatus } from '#domain/status.ts'
import type { ActionsPerYear } from './actionsPerYear.ts'
import type { LossAssumptions } from './assumptions.ts'
import type { OnTimeReading } from './onTimeReading.ts'
import type { ModelWorld, UndertakingFacts } from './undertakingCompany.ts'

/** What a model follows from. `facts.date` is the law's day; amounts come in `facts.currency`. */
export type LossModelInput = {
  instruments: readonly Instrument[]
  facts: UndertakingFacts
  countries: readonly Country[]
  onTime: readonly OnTimeReading[]
  assumptions: LossAssumptions
}

/** A penalty, how it stands on the date, and what it comes to. */
export type StandingRule = { instrument: Instrument; rule: PenaltyRule; standing: PenaltyStatus }

/** One penalty with a rate and a wall: `id` is the rule's. */
export type ModelledExposure = LossExposure &
  StandingRule & {
    severity: Extract<LossSeverity, { form: 'share of cap' }>
    maximum: StatutoryMaximum
    /** The most one action may cost; no simulated action is above it. */
    cap: Amount<'statutory maximum', ModelWorld>
    /** `at most`: the text's own base is not known, and the undertaking's whole revenue stands for it. */
    capIs: 'exact' | 'at most'
    /** The reading its rate rests on: of the duties it secures, the one kept worst. */
    onTime: OnTimeReading
    /** The rate's working; `actionsPerYear` is its result. */
    rate: ActionsPerYear
    /** What has to be said beside it, a sentence each: a borrowed clock, a class, a stand-in base. */
    notes: readonly string[]
  }

/** Why a penalty that stands is not in the model. */
export type LeftOutBecause =
  | 'per failure'
  | 'periodic'
  | 'none set'
  | 'unknown'
  | 'does not reach' // the undertaking, by its seat
  | 'no ceiling' // bounded from below only
  | 'in another currency'
  | 'not adopted' // a bill with the chance 0
  | 'applies later' // after the year modelled
  | 'no cases' // no duty it secures is on cases that the source holds
  | 'too few cases'
  | 'nothing late'
  | 'no action' // the assumptions expect none, however late
  | 'smaller in its group'

/** A penalty that is not modelled, and why. */
export type LeftOut = StandingRule & {
  because: LeftOutBecause
  /** A sentence. */
  reason: string
  /** Its readings, where it has any. */
  onTime: readonly OnTimeReading[]
}

/** One what-if worked out: what a simulation takes, and what it leaves out. */
export type LossModel = {
  date: IsoDate
  currency: Currency
  world: ModelWorld
  assumptions: LossAssumptions
  exposures: readonly ModelledExposure[]
  leftOut: readonly LeftOut[]
  /** As used: at most the smallest rate of all exposures. */
  sharedActionsPerYear: number
  /** The assumption was larger than the smallest rate, which took its place. */
  isSharedCut: boolean
}
