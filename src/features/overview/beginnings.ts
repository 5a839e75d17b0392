/** What began within or after the window, and so is not counted from its first day. */
import type { Instant } from '#contract/units.ts'
import { localDate, zoneOf } from '#domain/jurisdictions.ts'
import { formatDate } from '#ui/format.ts'
import type { CaseView } from './caseFigures.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'

/**
 * "The log begins on 1 January 2017.", "The clock began on 1 January 2018.": a sentence for each that
 * lies after the window's first day. A clock in several countries began where it first did.
 */
export function beginnings(
  { against, plan }: Pick<CaseView, 'against' | 'plan'>,
  { observedFrom }: { observedFrom: Instant | null },
): string[] {
  const { from } = plan.window
  const began = against.countedCountries.flatMap((country) => {
    const at = against.clockBegan[country]
    return at !== undefined && at > from ? [localDate(at, zoneOf(country))] : []
  })
  const [first] = began.toSorted()
  return [
    ...(observedFrom !== null && observedFrom > from
      ? [`The log begins on ${formatDate(dayOf(observedFrom))}.`]
      : []),
    ...(first ? [`The clock began on ${formatDate(first)}.`] : []),
  ]
}
