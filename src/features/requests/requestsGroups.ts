/** The page's groups: their order, their names, and the questions that hold one of them alone. */
import type { TallyQuestion } from '#contract/tally.ts'
import { Category, Channel, Country } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import type { RequestGrouping } from '#url/requestsSearch.ts'
import { dimensionOf } from './requestsPlan.ts'

/** A request's data asked for is in the log with its answer alone, a missing value of any group is this. */
const UNKNOWN = 'unknown'

const listed: Record<RequestGrouping, readonly string[]> = {
  channel: Channel.options.slice(Channel.options.indexOf('treaty (MLAT)')),
  country: Country.options,
  process: ['basic information', 'traffic data', 'content'],
  category: Category.options,
}

/** Where a group stands among all there can be; others after them, what is not known last. */
export function placeOf(by: RequestGrouping, group: string): number {
  const place = listed[by].indexOf(group)
  return group === UNKNOWN ? listed[by].length + 1 : place < 0 ? listed[by].length : place
}

/** The same look whichever other groups are there; null: what is not known. */
export const lookOf = (by: RequestGrouping, group: string): number | null =>
  group === UNKNOWN ? null : placeOf(by, group)

/** In the contract's order, then what a log of its own has, then "unknown"; each once. */
export const groupsInOrder = (by: RequestGrouping, groups: Iterable<string>): string[] =>
  [...new Set(groups)]
    .toSorted((one, other) => (one < other ? -1 : 1))
    .toSorted((one, other) => placeOf(by, one) - placeOf(by, other))

/** "Germany", "treaty (MLAT)"; what was asked for is not known before the answer. */
export function groupName(by: RequestGrouping, group: string): string {
  const country = by === 'country' ? Country.options.find((each) => each === group) : undefined
  if (country) return countryName(country)
  return group === UNKNOWN ? (by === 'process' ? 'not known while open' : 'not stated') : group
}

/** The question limited to one group. */
export const questionOfGroup = (
  question: TallyQuestion,
  by: RequestGrouping,
  group: string,
): TallyQuestion => ({ ...question, where: { ...question.where, [dimensionOf(by)]: [group] } })
