/** The page itself: its finding, then a card for each question about the clock. */
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { formatDate } from '#ui/format.ts'
import { parseDeadlinesSearch } from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { deadlinesFinding } from './deadlinesFinding.ts'
import { ReplayCard } from './ReplayCard.tsx'
import { useDeadlines } from './useDeadlines.ts'

export function Deadlines({ instruments }: { instruments: readonly Instrument[] }) {
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { values: own, problems } = useMemo(() => parseDeadlinesSearch(extras), [extras])
  const { view, isAwaited } = useDeadlines(search, own, instruments)
  return (
    <>
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <PageHead
        tabTitle="Deadlines"
        title={deadlinesFinding(view)}
        subline={`Open cases are counted, not dropped. As of ${formatDate(view.plan.window.asOfDate)}.`}
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12" aria-busy={isAwaited}>
        <ReplayCard view={view} />
      </div>
    </>
  )
}
