/** Which penalties a what-if can make law: those of texts that do not apply yet. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { dutyReaches, penaltyStatusOn } from '#domain/status.ts'
import type { BillAssumption } from './assumptions.ts'
import { defaultBillAssumption } from './billAssumption.ts'
import type { StandingRule } from './lossModel.ts'

/** A bill's penalty with what is assumed of it by default. */
export type StandingBill = StandingRule & { assumption: BillAssumption }

/**
 * Penalties exploratory, proposed, or adopted and not yet applying on the date, that reach one of the
 * countries and have a cap for all failures together, in the order of the record.
 *
 * On 2019-06-26 over the five countries: the Avia bill's 4 %, and no other; the amounts of the EU's
 * proposals were not read, and the UK-French plan names none.
 */
export function standingBills(
  instruments: readonly Instrument[],
  date: IsoDate,
  countries: readonly Country[],
): StandingBill[] {
  return instruments
    .filter(({ isContentObligation }) => isContentObligation)
    .flatMap((instrument) =>
      instrument.penalties.flatMap((rule) => {
        const standing = penaltyStatusOn(rule, instrument, date)
        const isOpen = standing !== null && statusGroupOf(standing.status) === 'proposed'
        const hasCap = !rule.perFailure && rule.nature !== 'periodic' && !('reason' in rule.cap)
        const reached = instrument.duties
          .filter(({ id }) => rule.dutyIds.includes(id))
          .some((duty) => countries.some((each) => dutyReaches(duty, instrument, each, date)))
        if (!isOpen || !hasCap || !reached) return []
        const assumption = defaultBillAssumption(standing, date)
        return [{ instrument, rule, standing, assumption }]
      }),
    )
}
