/** Address values that could not be used, each with what is shown instead: one line under the bar. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { formatDate } from '#ui/format.ts'
import type { SearchProblem } from '#url/readSearch.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const sentence = ({ name, given, because, showing }: SearchProblem): string =>
  `${name}=${given} ${because}; showing ${'date' in showing ? formatDate(showing.date) : showing.words}`

export const SearchProblems = () => {
  const { search, problems } = useSharedSearch()
  const { data: instruments } = useQuery(lawQuery())
  const { yardstick } = search
  const sentences = problems.map(sentence)
  if (
    instruments !== undefined &&
    yardstick.form === 'duty' &&
    !instruments.some(({ duties }) => duties.some((duty) => duty.id === yardstick.dutyId))
  )
    sentences.push(
      `yardstick=${yardstick.dutyId} is not a duty of the record; showing the own target`,
    )
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
