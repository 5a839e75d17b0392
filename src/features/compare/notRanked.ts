/** Why the columns' figures are not put in an order of size. */
import {
  type Comparability,
  comparabilityOf,
  deadlineFigure,
  penaltyFigure,
} from '#domain/comparability.ts'
import type { Comparison } from '#domain/comparison.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'

/**
 * One sentence for deadlines and penalties together; null where there is nothing to rank, or where
 * all of it could be.
 *
 * DE and FR on 2019-06-26: "Not ranked. Deadlines: units differ: hours and calendar days, …".
 */
export function notRankedWords({ columns, rows, date }: Comparison): string | null {
  const deadlines = columns.flatMap(({ text }) =>
    (text?.duties ?? []).flatMap(
      (duty) => deadlineFigure({ ...duty, deadline: dutyWordingOn(duty, date).deadline }) ?? [],
    ),
  )
  const caps = rows.find(({ question }) => question === 'penalty')?.cells ?? []
  const penalties = caps.flatMap(({ facts }) =>
    facts.flatMap(({ says }) => (says.kind === 'cap' ? (penaltyFigure(says.rule) ?? []) : [])),
  )
  const reasons = [
    reasonWords('deadlines', comparabilityOf(deadlines)),
    reasonWords('penalties', comparabilityOf(penalties)),
  ].filter(Boolean)
  return reasons.length === 0 ? null : `Not ranked across columns: ${reasons.join('; ')}.`
}

const reasonWords = (of: string, comparability: Comparability): string =>
  comparability.isRankable ? '' : `${of}, as ${comparability.because.join(', ')}`
