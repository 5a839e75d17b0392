/** The page's groups: their order, their names, and the questions that hold one of them alone. */
import type { TallyQuestion } from '#contract/tally.ts'
import { Category, Channel, Country } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import type { RequestGrouping } from '#url/requestsSearch.ts'
import { dimensionOf } from './requestsPlan.ts'

/** A request's data asked for is in the log with its answer alone, a missing value of any group is this. */
const UNKNOWN = 'unknown'

const listed: Record<RequestGrouping, readonly string[]> = {
  channel: Channel.options,
  country: Country.options,
  process: ['basic information', 'traffic data', 'content'],
  category: Category.options,
}

/** In the contract's order, then what a log of its own has, then "unknown"; each once. */
export function groupsInOrder(by: RequestGrouping, groups: Iterable<string>): string[] {
  const placeOf = (group: string) => {
    const place = listed[by].indexOf(group)
    return group === UNKNOWN ? Infinity : place < 0 ? listed[by].length : place
  }
  const placed = [...new Set(groups)].map((group) => ({ group, place: placeOf(group) }))
  return placed
    .toSorted((one, other) =>
      one.place === other.place
        ? one.group < other.group
          ? -1
          : 1
        : one.place < other.place
          ? -1
          : 1,
    )
    .map(({ group }) => group)
}

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
