/** Penalties of texts that do not bind yet: what an assumption about a bill can be about. */
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { dutyReaches, type PenaltyStatus, penaltyStatusOn } from '#domain/status.ts'

/** A penalty that is exploratory, proposed, or adopted and not yet applying. */
export type ComingPenalty = { instrument: Instrument; rule: PenaltyRule; standing: PenaltyStatus }

/**
 * Those that stand on the day, reach at least one of the countries and set an amount for the
 * undertaking, in the order of the record. A fine per failure or per day is none of them, as is a
 * text that names no amount.
 *
 * On 2019-06-26 with France: the Avia bill's 4 %.
 */
export function comingPenalties(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
): ComingPenalty[] {
  return instruments
    .filter(({ isContentObligation }) => isContentObligation)
    .flatMap((instrument) =>
      instrument.penalties.flatMap((rule): ComingPenalty[] => {
        const standing = penaltyStatusOn(rule, instrument, asOf)
        const isComing = standing !== null && statusGroupOf(standing.status) === 'proposed'
        const setsAmount = !('reason' in rule.cap) && !rule.perFailure && rule.nature !== 'periodic'
        const reaches = instrument.duties
          .filter(({ id }) => rule.dutyIds.includes(id))
          .some((duty) => countries.some((country) => dutyReaches(duty, instrument, country, asOf)))
        return isComing && setsAmount && reaches ? [{ instrument, rule, standing }] : []
      }),
    )
}
