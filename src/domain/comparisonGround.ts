/** What every cell of a comparison is made from, and how a cell is put together. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'
import type { ComparedText } from './comparedText.ts'
import {
  absenceOf,
  type CellState,
  type ComparisonCell,
  type ComparisonFact,
} from './comparisonFact.ts'
import { statusGroupOf } from './dutyCounts.ts'
import type { PenaltyFacts } from './statutoryMaximum.ts'

/** For whom penalties are worked, and what the exchange rates' source ids point to. */
export type ComparisonMoney = Omit<PenaltyFacts, 'date'> & {
  companyName: string
  rateSources: readonly Source[]
}

/** The text a cell is about, for which place, as of when and for whom. */
export type CellGround = {
  text: ComparedText
  place: Jurisdiction
  date: IsoDate
  money: ComparisonMoney | null
}

/** What a text demands is a value where it binds or is no law, else it is as far as the text is. */
export function stateOfDemand(status: Status): CellState {
  if (status === 'struck down') return 'struck down'
  const group = statusGroupOf(status)
  return group === 'proposed' || group === 'ended' ? group : 'value'
}

/** Duties that say the same say it once, under all their references. */
export function eachOnce(facts: readonly ComparisonFact[]): ComparisonFact[] {
  const bySaying = new Map<string, ComparisonFact>()
  for (const fact of facts) {
    const saying = JSON.stringify(fact.says)
    const known = bySaying.get(saying)
    const references = known
      ? [...new Set([known.reference, fact.reference].filter(Boolean))].join('; ')
      : fact.reference
    bySaying.set(saying, { ...(known ?? fact), reference: references })
  }
  return [...bySaying.values()]
}

/** A cell of at least one fact. */
export function cellOf(state: CellState, facts: readonly ComparisonFact[]): ComparisonCell {
  const [first, ...others] = facts
  return first
    ? { state, facts: [first, ...others] }
    : { state: 'not researched', facts: [absenceOf('Nothing about it is in the record')] }
}
