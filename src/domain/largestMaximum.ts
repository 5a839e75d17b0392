/** Every statutory maximum that stands on a date, and the largest in force and if adopted. */
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate, Money } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { statusGroupOf } from './dutyCounts.ts'
import { statutoryMaximum } from './exposure.ts'
import type { PenaltyFacts, StatutoryMaximum } from './exposure.ts'
import { dutyReaches, penaltyStatusOn } from './status.ts'
import type { PenaltyStatus } from './status.ts'

/** A penalty that has begun by the date, how it stands, and what it comes to for the company. */
export type StandingMaximum = {
  instrument: Instrument
  rule: PenaltyRule
  standing: PenaltyStatus
  maximum: StatutoryMaximum
}

/** The largest of several maxima, as far as that can be known. */
export type LargestMaximum = {
  /** The one whose amount is certain (exact, or at least) and largest; null where none is. */
  largest: StandingMaximum | null
  /** Those that may be larger: their upper limit is, or nothing bounds them. */
  mayBeLarger: readonly StandingMaximum[]
}

/**
 * Every penalty that has begun by the date (whatever became of it) and reaches at least one of the
 * countries, in the order of the record, without what is no content obligation.
 */
export function standingMaxima(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
): StandingMaximum[] {
  const contentLaw = instruments.filter(({ isContentObligation }) => isContentObligation)
  return standingPenalties(contentLaw, facts, countries)
}

/** The same of all instruments, also of those that are kept out of content totals. */
export function standingPenalties(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
): StandingMaximum[] {
  return instruments.flatMap((instrument) =>
    instrument.penalties.flatMap((rule) => {
      const standing = penaltyStatusOn(rule, instrument, facts.date)
      if (!standing || !reachesAny(rule, instrument, countries, facts.date)) return []
      return [{ instrument, rule, standing, maximum: statutoryMaximum(rule, facts) }]
    }),
  )
}

/**
 * The largest statutory maximum in force on the date and, beside it, the largest among what was
 * exploratory, proposed or adopted. A fine per failure is left out: it has no maximum for the
 * undertaking, and no count of items is ever multiplied by it.
 *
 * Facebook on 2019-06-26: in force NetzDG's EUR 50 m; if adopted the Avia bill's 4 %, EUR 1,889.9 m.
 */
export function largestMaximum(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
): { inForce: LargestMaximum; ifAdopted: LargestMaximum } {
  const maxima = standingMaxima(instruments, facts, countries).filter(
    ({ rule }) => !rule.perFailure,
  )
  const inGroup = (group: ReturnType<typeof statusGroupOf>) =>
    largestOf(maxima.filter(({ standing }) => statusGroupOf(standing.status) === group))
  return { inForce: inGroup('in force'), ifAdopted: inGroup('proposed') }
}

/** A penalty reaches where any of the duties it secures does: one plan may name a duty per country. */
function reachesAny(
  rule: PenaltyRule,
  instrument: Instrument,
  countries: readonly Country[],
  date: IsoDate,
): boolean {
  return instrument.duties
    .filter(({ id }) => rule.dutyIds.includes(id))
    .some((duty) => countries.some((country) => dutyReaches(duty, instrument, country, date)))
}

function largestOf(maxima: readonly StandingMaximum[]): LargestMaximum {
  let largest: StandingMaximum | null = null
  let certain = 0
  for (const candidate of maxima) {
    const money = certainMoney(candidate.maximum)
    if (money === null || (largest !== null && money.amount <= certain)) continue
    largest = candidate
    certain = money.amount
  }
  return {
    largest,
    mayBeLarger: maxima.filter(
      (candidate) => candidate !== largest && possibleAmount(candidate.maximum) > certain,
    ),
  }
}

/** What is certain of a maximum: its amount, or its lower bound; null where neither is known. */
export function certainMoney(maximum: StatutoryMaximum): Money | null {
  if (maximum.form === 'exact') return maximum.amount
  return maximum.form === 'bounded' ? (maximum.atLeast ?? null) : null
}

/** Infinity where nothing bounds it; 0 where there is nothing to bound (none set, does not reach). */
function possibleAmount(maximum: StatutoryMaximum): number {
  switch (maximum.form) {
    case 'exact':
      return maximum.amount.amount
    case 'bounded':
      return maximum.atMost?.amount ?? Infinity
    case 'unknown':
      return Infinity
    default:
      return 0
  }
}
