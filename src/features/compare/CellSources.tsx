/** The sources under a cell's value, small: the place in the text as the link's words. */
import type { ComparisonCell } from '#domain/comparisonFact.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { absenceWord } from './cellWords.ts'
import { citedSources } from './cellCitation.ts'

/**
 * The first one that was there by the date and can be followed, and how many more the panel has: a
 * cell is narrow, and its panel lists them all.
 */
export const CellSources = ({ cell }: { cell: ComparisonCell }) => {
  const all = citedSources(cell.facts)
  const then = all.filter(({ isLater }) => !isLater)
  const offered = then.length > 0 ? then : all
  const shown = offered.find(({ source }) => source.url !== undefined) ?? offered[0]
  if (shown === undefined) return null
  const { source, references } = shown
  const isRead = absenceWord(cell.state) !== null && cell.state !== 'unknown'
  return (
    <span className="relative mt-0.5 block text-11 text-faint">
      {isRead && 'read: '}
      <SourceLink source={source} words={references.join('; ') || source.publisher} />
      {all.length > 1 && `, ${all.length - 1} more`}
    </span>
  )
}
