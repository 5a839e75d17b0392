/** Beneath an entry of a cooperation: later or not, unverified or not, the remark, the sources. */
import { Chip } from '#ui/Chip.tsx'
import type { CitedSource } from '#ui/citedSources.ts'
import type { CooperationMarks } from './cooperationRows.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { SourceList } from '#ui/SourceList.tsx'

export const CooperationMarksLine = (marks: CooperationMarks) => {
  const { sources, verified, note, isLater } = marks
  return (
    <p className="mt-0.5 text-11 text-faint">
      {isLater && (
        <>
          <LaterWord />{' '}
        </>
      )}
      {!verified && (
        <>
          <Chip kind="unverified" />{' '}
        </>
      )}
      {note !== null && `${note} `}
      <SourceList sources={onePerOutlet(sources)} />
    </p>
  )
}

/** Several quotes of one article, or pages of one publisher, are one name here; all stand below. */
const onePerOutlet = (sources: readonly CitedSource[]): CitedSource[] =>
  sources.filter(
    ({ publisher }, index) =>
      sources.findIndex((source) => source.publisher === publisher) === index,
  )
