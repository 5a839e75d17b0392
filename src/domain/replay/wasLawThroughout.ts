/** Whether a rule was law for all the cases it is read over. */
import type { Country } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { type CaseWindow, dayOf } from '#domain/onTime/caseWindow.ts'
import { dutyBindsOn, dutyReaches } from '#domain/status.ts'
import type { Rule } from '#domain/verdict/rule.ts'

/**
 * Whether the duty bound on the first and on the last day of the window's receipts in every one of the
 * countries. The status on the as-of does not say so: law may have begun, or ended, within the window.
 *
 * NetzDG's 24 h in Germany: as of 2024-05-14, the day of its repeal, true, for its 90 days were law;
 * as of 2018-02-15 false, for they begin in November 2017.
 */
export function wasLawThroughout(
  { duty, instrument }: Pick<Rule, 'duty' | 'instrument'>,
  window: Pick<CaseWindow, 'from' | 'to'>,
  countries: readonly Country[],
): boolean {
  if (!duty || !instrument || countries.length === 0) return false
  const days = [dayOf(window.from), addDays(dayOf(window.to), -1)]
  return countries.every((country) =>
    days.every((day) => dutyBindsOn(duty, day) && dutyReaches(duty, instrument, country, day)),
  )
}
