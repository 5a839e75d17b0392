/** The sources under a value, small and in one line. */
import { SourceLink } from './SourceLink.tsx'
import type { CitedSource } from './citedSources.ts'

/** Publishers as links; the title is in the tooltip. */
export const SourceList = ({ sources }: { sources: readonly CitedSource[] }) => (
  <>
    {sources.map((source, index) => (
      <span key={source.id}>
        {index > 0 && ', '}
        <SourceLink source={source} words={source.publisher} />
      </span>
    ))}
  </>
)
