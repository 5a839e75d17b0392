/** Address values that could not be used, each with what is shown instead: one line under the bar. */
import { useQuery } from '@tanstack/react-query'
import type { Instrument } from '#contract/instrument.ts'
import { lawQuery } from '#queries/law.ts'
import { formatDate } from '#ui/format.ts'
import type { SearchProblem } from '#url/readSearch.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const sentence = ({ name, given, because, showing }: SearchProblem): string =>
  `${name}=${given} ${because}; showing ${'date' in showing ? formatDate(showing.date) : showing.words}`

const holds = (instruments: readonly Instrument[], dutyId: string): boolean =>
  instruments.some(({ duties }) => duties.some(({ id }) => id === dutyId))

export const SearchProblems = () => {
  const { search, problems } = useSharedSearch()
  const { data: whole } = useQuery(lawQuery())
  const { data: known } = useQuery(lawQuery(search.knownOn))
  const { yardstick, knownOn } = search
  const sentences = problems.map(sentence)
  if (yardstick.form === 'duty' && known && whole && !holds(known, yardstick.dutyId)) {
    const because =
      knownOn !== undefined && holds(whole, yardstick.dutyId)
        ? `was not public by ${formatDate(knownOn)}`
        : 'is not a duty of the record'
    sentences.push(`yardstick=${yardstick.dutyId} ${because}; showing the own target`)
  }
  return (
    <output className="block" data-part="search-problems">
      {sentences.map((words) => (
        <p key={words} className="notice">
          {words}
        </p>
      ))}
    </output>
  )
}
