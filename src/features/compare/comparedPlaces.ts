/** Which places stand side by side: the chosen countries and, where chosen, the EU. */
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { type Comparison, mostPlaces } from '#domain/comparison.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatList, formatNumeral } from '#ui/format.ts'
import type { SharedSearch } from '#url/search.ts'

/** The first five, and a sentence about the others: six columns would be too narrow to read. */
export function comparedPlaces(search: Pick<SharedSearch, 'in' | 'withEu'>): {
  places: readonly Jurisdiction[]
  problem: string | null
} {
  const chosen: Jurisdiction[] = [...search.in, ...(search.withEu ? (['EU'] as const) : [])]
  const leftOut = chosen.slice(mostPlaces).map(countryName)
  return {
    places: chosen.slice(0, mostPlaces),
    problem:
      leftOut.length === 0
        ? null
        : `At most ${formatNumeral(mostPlaces)} stand side by side: ${formatList(leftOut)} is left out. Unchoose another for it.`,
  }
}

/** A sentence for each text the address asked for that does not reach its place on the date. */
export const unknownTextProblems = ({ columns }: Comparison): string[] =>
  columns.flatMap(({ place, unknownText }) =>
    unknownText === null
      ? []
      : `texts=${place}:${unknownText} does not reach ${countryName(place)} on this date; showing the one that leads`,
  )
