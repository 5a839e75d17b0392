/** What stood between a place's authorities and platforms beside the law. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { isCooperation } from './comparedText.ts'
import { absenceOf, type ComparisonCell, factOf } from './comparisonFact.ts'
import { cellOf } from './comparisonGround.ts'
import { statusGroupOf } from './dutyCounts.ts'
import { instrumentNameOn } from './instrumentNameOn.ts'
import { instrumentStatusOn } from './status.ts'

/**
 * What had been agreed with the place's authorities by the date, and how it stood; asked of the
 * place, not of the column's text.
 */
export function cooperationCell(
  instruments: readonly Instrument[],
  place: Jurisdiction,
  date: IsoDate,
): ComparisonCell {
  const facts = instruments
    .filter((each) => isCooperation(each) && each.jurisdictions.includes(place))
    .flatMap((instrument) => {
      const standing = instrumentStatusOn(instrument, date)
      const duty = standing?.duty
      const transition = duty?.transitions.find(({ on }) => on === standing?.since)
      if (!standing || !duty) return []
      const says = {
        kind: 'cooperation',
        name: instrumentNameOn(instrument, date).shortName,
        status: standing.status,
        since: standing.since,
      } as const
      return [factOf(says, instrument, transition ?? duty, date)]
    })
  if (facts.length === 0) {
    const reason = 'The record holds none; whether there was one has not been looked into'
    return { state: 'not researched', facts: [absenceOf(reason)] }
  }
  const isOver = facts.every(
    ({ says }) => says.kind === 'cooperation' && statusGroupOf(says.status) === 'ended',
  )
  return cellOf(isOver ? 'ended' : 'value', facts)
}
