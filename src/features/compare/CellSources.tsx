/** The sources under a cell's value, small: the place in the text as the link's words. */
import type { ComparisonCell } from '#domain/comparisonFact.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { citedSources } from './cellCitation.ts'

/**
 * The first one that was there by the date, the text's own place before others and one that can be
 * followed before one that cannot, and how many more there are: the panel lists them all.
 */
export const CellSources = ({ cell }: { cell: ComparisonCell }) => {
  const all = citedSources(cell.facts)
  const then = all.filter(({ isLater }) => !isLater)
  const candidates = then.length > 0 ? then : all
  const named = candidates.filter(({ references }) => references.length > 0)
  const offered = named.length > 0 ? named : candidates
  const shown = offered.find(({ source }) => source.url !== undefined) ?? offered[0]
  if (shown === undefined) return null
  const { source, references } = shown
  const isRead = cell.state === 'none set' || cell.state === 'silent'
  return (
    <span className="relative mt-0.5 block text-11 text-faint">
      {isRead && 'read: '}
      <SourceLink source={source} words={references.join('; ') || source.publisher} />
      {all.length > 1 && `, ${all.length - 1} more`}
    </span>
  )
}
