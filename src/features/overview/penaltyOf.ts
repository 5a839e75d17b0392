/** The penalty that secures a duty on a day, in the law's own terms. */
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import { type StandingDuty, statusGroupOf } from '#domain/dutyCounts.ts'
import { penaltyStatusOn } from '#domain/status.ts'

/** Whether a cap names an amount, or a share from which one follows. */
export const hasAmount = ({ cap }: Pick<PenaltyRule, 'cap'>): boolean =>
  cap.form !== 'none set' && cap.form !== 'unknown'

/**
 * The rule that stands for the duty on the date, one with an amount before one without; null where
 * the record has none. A fine per failure is none for the undertaking and is left out.
 *
 * NetzDG’s 24 h on 2019-06-26: the fine of up to EUR 50 m.
 */
export function ruleOf(
  { instrument, duty, standing }: StandingDuty,
  date: IsoDate,
): PenaltyRule | null {
  const isOver = statusGroupOf(standing.status) === 'ended'
  const rules = instrument.penalties
    .filter(({ dutyIds, perFailure }) => dutyIds.includes(duty.id) && !perFailure)
    .filter((rule) => {
      const stands = penaltyStatusOn(rule, instrument, date)
      return stands !== null && (isOver || statusGroupOf(stands.status) !== 'ended')
    })
  return rules.find(hasAmount) ?? rules[0] ?? null
}
