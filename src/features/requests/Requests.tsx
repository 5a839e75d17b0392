/** The page itself: requests by channel and what came of them, then the public record beside them. */
import { memo, useMemo } from 'react'
import { useLatest } from '#charts/useLatest.ts'
import type { Instrument } from '#contract/instrument.ts'
import { isoDate } from '#contract/units.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  parseRequestsSearch,
  type RequestsSearch,
  serializeRequestsSearch,
} from '#url/requestsSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { groupingSegments, sublineWords } from './requestsWords.ts'
import { SuppressedCard } from './SuppressedCard.tsx'
import { useRequests } from './useRequests.ts'

// Each stays as it is while what it shows does, and is a slice of its own when that changes.
const Suppressed = memo(SuppressedCard)

/** Two years after the change of June 2019: what it did can be told. */
const LATER = isoDate('2021-06-26')

export function Requests({ instruments }: { instruments: readonly Instrument[] }) {
  const { search, setSearch } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const { values: own, problems } = useMemo(() => parseRequestsSearch(extras), [extras])
  const showPlatform = useLatest((platform: string) => setSearch({ platform }))
  const { view, isAwaited } = useRequests(search, own, instruments, showPlatform)
  const change = useLatest((patch: Partial<RequestsSearch>) =>
    setExtras(serializeRequestsSearch({ ...own, ...patch })),
  )
  return (
    <>
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <PageHead
        tabTitle="Requests"
        title="Who asked for data, and what came of it"
        subline={sublineWords(view)}
      />
      <div className="no-print mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <Segmented
          legend="Compare by"
          segments={groupingSegments}
          value={own.by}
          onChange={(by) => change({ by })}
        />
        {search.asOf < LATER && (
          <button type="button" className="button" onClick={() => setSearch({ asOf: LATER })}>
            Jump to 2021
          </button>
        )}
      </div>
      {/* Each card is one line: a memo of its component, given the view and its columns of twelve. */}
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12" aria-busy={isAwaited}>
        <Suppressed view={view} className="xl:col-span-12" />
      </div>
    </>
  )
}
