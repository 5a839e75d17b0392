/** The sources under a cell's value, small: the place in the text as the link's words. */
import type { ComparisonCell } from '#domain/comparisonFact.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { absenceWord } from './cellWords.ts'
import { citedSources } from './cellCitation.ts'

const mostShown = 2

/** The first two that were there by the date, and how many more the panel has. */
export const CellSources = ({ cell }: { cell: ComparisonCell }) => {
  const all = citedSources(cell.facts)
  const then = all.filter(({ isLater }) => !isLater)
  const shown = (then.length > 0 ? then : all).slice(0, mostShown)
  if (shown.length === 0) return null
  const isRead = absenceWord(cell.state) !== null && cell.state !== 'unknown'
  return (
    <span className="relative mt-0.5 block text-11 text-faint">
      {isRead && 'read: '}
      {shown.map(({ source, references }, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink source={source} words={references.join('; ') || source.publisher} />
        </span>
      ))}
      {all.length > shown.length && `, ${all.length - shown.length} more`}
    </span>
  )
}
