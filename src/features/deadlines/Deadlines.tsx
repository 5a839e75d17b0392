/** The page itself: its finding, then a card for each question about the clock. */
import { memo, useCallback, useMemo } from 'react'
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { withoutAlert } from '#charts/askingState.ts'
import { useLatest } from '#charts/useLatest.ts'
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  type CurveForm,
  type DeadlinePeriod,
  type DeadlinesSearch,
  parseDeadlinesSearch,
  serializeDeadlinesSearch,
} from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { CaseMixCard } from './CaseMixCard.tsx'
import { caseMixOf } from './caseMixRows.ts'
import { caseMixNote } from './caseMixWords.ts'
import { CasesDrill } from './CasesDrill.tsx'
import { casesOfCurve } from './curveCases.ts'
import { comparedGroups } from './compareGroupsRows.ts'
import { CompareGroupsCard } from './CompareGroupsCard.tsx'
import { curves } from './curveRows.ts'
import { CurvesCard } from './CurvesCard.tsx'
import { deadlinesFinding } from './deadlinesFinding.ts'
import { groupingSegments, sublineWords } from './deadlinesWords.ts'
import { heatCases } from './heatCases.ts'
import { HeatCard } from './HeatCard.tsx'
import { PeriodCard } from './PeriodCard.tsx'
import { groupCases, periodCases } from './periodCases.ts'
import { periodFigures } from './periodRows.ts'
import { PresenterPanel } from './PresenterPanel.tsx'
import { TraceCard } from './TraceCard.tsx'
import { QueueCard } from './QueueCard.tsx'
import { Replay } from './replayLater.ts'
import { useDeadlines } from './useDeadlines.ts'
import { WallsCard } from './WallsCard.tsx'
import './deadlines.css'

// Each stays as it is while what it shows does, and is a slice of its own when that changes.
const Curves = memo(CurvesCard)
const Walls = memo(WallsCard)
const CaseMix = memo(CaseMixCard)
const Presenter = memo(PresenterPanel)
const Queue = memo(QueueCard)
const Trace = memo(TraceCard)
const Periods = memo(PeriodCard)
const Compared = memo(CompareGroupsCard)
const Heat = memo(HeatCard)

export function Deadlines({ instruments }: { instruments: readonly Instrument[] }) {
  const { search, setSearch } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const { values: own, problems } = useMemo(() => parseDeadlinesSearch(extras), [extras])
  const showPlatform = useLatest((platform: string) => setSearch({ platform }))
  const { view, isAwaited } = useDeadlines(search, own, instruments, showPlatform)
  const counted = useMemo(() => curves(view), [view])
  const mix = useMemo(() => caseMixOf(view), [view])
  const periods = useMemo(() => periodFigures(view), [view])
  const compared = useMemo(
    () => periods && comparedGroups(view, periods.groups, counted),
    [view, periods, counted],
  )
  const drills = useMemo(
    (): Record<string, CasesOfMark> => ({
      curve: casesOfCurve(view),
      period: periodCases(view),
      group: groupCases(view),
      hour: heatCases(view),
    }),
    [view],
  )
  // The first card announces a failure; once is enough.
  const quiet = useMemo(() => ({ ...view, state: withoutAlert(view.state) }), [view])
  const change = useLatest((patch: Partial<DeadlinesSearch>) =>
    setExtras(serializeDeadlinesSearch({ ...own, ...patch })),
  )
  const chooseForm = useCallback((curve: CurveForm) => change({ curve }), [change])
  const choosePeriod = useCallback((period: DeadlinePeriod) => change({ period }), [change])
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
          warning={caseMixNote(view, mix)}
          onChooseForm={chooseForm}
          className="shows-cases xl:col-span-8"
        />
        <Walls
          view={quiet}
          curves={counted}
          compared={compared}
          className="shows-cases xl:col-span-4"
        />
        <CaseMix view={quiet} check={mix} className="xl:col-span-12" />
        <Presenter view={view} className="xl:col-span-12" />
        <Queue view={view} className="xl:col-span-8" />
        <div className="grid min-w-0 grid-cols-1 content-start gap-4 xl:col-span-4">
          <Trace view={view} />
          <Heat view={quiet} className="shows-cases" />
        </div>
        <Periods
          view={quiet}
          figures={periods}
          onPeriod={choosePeriod}
          className="shows-cases xl:col-span-12"
        />
        <Compared
          view={quiet}
          compared={compared}
          className="compared-card shows-cases xl:col-span-12"
        />
        <div className="min-w-0 xl:col-span-12">
          <Replay view={view} />
        </div>
      </div>
    </>
  )
}
