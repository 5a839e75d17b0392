/** The page itself: its finding, then a card for each question about the clock. */
import { memo, useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  type DeadlinesSearch,
  parseDeadlinesSearch,
  serializeDeadlinesSearch,
} from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { CasesDrill, type CasesOfMark } from './CasesDrill.tsx'
import { casesOfCurve } from './curveCases.ts'
import { curves } from './curveRows.ts'
import { CurvesCard } from './CurvesCard.tsx'
import { deadlinesFinding } from './deadlinesFinding.ts'
import { groupingSegments, sublineWords } from './deadlinesWords.ts'
import { TraceCard } from './TraceCard.tsx'
import { ReplayCard } from './ReplayCard.tsx'
import { useDeadlines } from './useDeadlines.ts'
import { WallsCard } from './WallsCard.tsx'
import './deadlines.css'

// Each stays as it is while what it shows does, and is a slice of its own when that changes.
const Curves = memo(CurvesCard)
const Walls = memo(WallsCard)
const Replay = memo(ReplayCard)

export function Deadlines({ instruments }: { instruments: readonly Instrument[] }) {
  const { search } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const { values: own, problems } = useMemo(() => parseDeadlinesSearch(extras), [extras])
  const { view, isAwaited } = useDeadlines(search, own, instruments)
  const counted = useMemo(() => curves(view), [view])
  const drills = useMemo((): Record<string, CasesOfMark> => ({ curve: casesOfCurve(view) }), [view])
  const change = (patch: Partial<DeadlinesSearch>) =>
    setExtras(serializeDeadlinesSearch({ ...own, ...patch }))
  return (
    <>
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <CasesDrill cards={drills} />
      <PageHead
        tabTitle="Deadlines"
        title={deadlinesFinding(view, counted)}
        subline={sublineWords(view)}
      />
      <div className="no-print mb-4">
        <Segmented
          legend="Compare by"
          segments={groupingSegments}
          value={own.by}
          onChange={(by) => change({ by, queue: 0 })}
        />
      </div>
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12" aria-busy={isAwaited}>
        <Curves
          view={view}
          curves={counted}
          form={own.curve}
          onChooseForm={(curve) => change({ curve })}
          className="shows-cases xl:col-span-8"
        />
        <Walls view={view} curves={counted} className="shows-cases xl:col-span-4" />
        <Replay view={view} />
      </div>
    </>
  )
}
