/** What stands behind the two ladders: definitions, why nothing is ranked, sources. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import { type DeadlineRow, deadlineFigures } from './deadlineLadderRows.ts'
import { guardNotes } from './ladderWords.ts'
import { penaltyFigures, type PenaltyRow } from './penaltyLadderRows.ts'

type Cited = Explanation['sources'][number]

/** Each source once, by title and address: several facts rest on one text. */
function citedOnce(sources: readonly Source[]): Cited[] {
  const cited = sources.map(({ title, publisher, url }) => ({
    title,
    publisher,
    ...(url ? { url } : {}),
  }))
  return [...new Map(cited.map((each) => [`${each.title} ${each.url ?? ''}`, each])).values()]
}

const asOfLaw = (date: IsoDate): string => `${formatDate(date)}, start of day in each country`

/** How the ladder of deadlines is read. */
export function deadlineExplanation(rows: readonly DeadlineRow[], date: IsoDate): Explanation {
  return {
    title: 'Deadlines on one axis',
    definition:
      'Every deadline over cases that stands in a place on the day, in force or proposed, at its number of hours. A clock of calendar days stands at 24 hours a day: for its place on the axis, not for a verdict.',
    formula: [
      'Solid: in force. Hollow: proposed, or adopted and not yet in force.',
      'What names no number stands in the lane as the text’s own words; “none set” was announced without one.',
      'A member state’s lane has the EU’s duties too, marked EU.',
    ],
    asOf: asOfLaw(date),
    sources: citedOnce(
      rows.flatMap(({ instrument, duty, standing }) =>
        instrument.sources.filter(
          ({ id }) => duty.sources.includes(id) || standing.sources.includes(id),
        ),
      ),
    ),
    notes: [
      ...guardNotes(deadlineFigures(rows)),
      'Duties outside cases (reports, agents, appeals) are on the pages of their texts.',
    ],
  }
}

/** How the ladder of penalties is read. */
export function penaltyExplanation(
  rows: readonly PenaltyRow[],
  companyName: string,
  date: IsoDate,
  rateSources: readonly Source[],
): Explanation {
  const rateIds = rows.flatMap(({ maximum }) =>
    maximum.derivation.flatMap(({ sourcesIn, sourceIds }) =>
      sourcesIn === 'exchange rates' ? sourceIds : [],
    ),
  )
  return {
    title: `Statutory maximum for ${companyName}`,
    definition:
      'The most that each text lets an authority or a court impose on one undertaking on the day. It is not a forecast, and is never added to a fine, a provision or a settlement.',
    formula: [
      'Fixed sum: as the text has it, with the multiplier for legal persons.',
      'Share of turnover: share × worldwide turnover of the financial year ended before the day, at that year’s average rate.',
      'Greater of: where the base is not published, at least the fixed sum and at most the share of all revenue.',
    ],
    asOf: asOfLaw(date),
    sources: citedOnce([
      ...rows.flatMap(({ instrument, rule }) =>
        instrument.sources.filter(({ id }) => rule.sources.includes(id)),
      ),
      ...rateSources.filter(({ id }) => rateIds.includes(id)),
    ]),
    notes: [
      ...guardNotes(penaltyFigures(rows)),
      '“None set” is not 0, and “unknown” is not “none set”.',
      'A sum for each failure is not multiplied by a number of items.',
    ],
  }
}
