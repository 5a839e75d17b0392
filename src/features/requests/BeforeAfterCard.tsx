/** A monthly series before and after a legal day: the lines, what changed, or that it cannot be told. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { InterruptedChart } from '#charts/InterruptedChart.tsx'
import { useLatest } from '#charts/useLatest.ts'
import type { IsoDate } from '#contract/units.ts'
import {
  parseRequestsSearch,
  type RequestsSearch,
  withRequestsSearch,
} from '#url/requestsSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { changeOnRecord } from './beforeAfterChoices.ts'
import { BeforeAfterControls } from './BeforeAfterControls.tsx'
import { beforeAfterExplanation } from './beforeAfterExplanation.ts'
import { beforeAfterPicture } from './beforeAfterPicture.ts'
import { BeforeAfterReadings } from './BeforeAfterReadings.tsx'
import { type BeforeAfterFigures, beforeAfterTable } from './beforeAfterRows.ts'
import { beforeAfterState } from './beforeAfterStates.ts'
import { truthLines } from './beforeAfterTruth.ts'
import {
  beforeAfterFooter,
  beforeAfterSubline,
  beforeAfterTitle,
  besideWords,
  readingLines,
} from './beforeAfterWords.ts'
import { monthsReceived } from './beforeAfterDesignWords.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { csvNotes } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

const PICTURE_HEIGHT = 340

interface BeforeAfterCardProps {
  view: RequestsView
  figures: BeforeAfterFigures | null
  className?: string
}

export function BeforeAfterCard({ view, figures, className = '' }: BeforeAfterCardProps) {
  const { extras, setExtras } = usePageExtras()
  const { setSearch } = useSharedSearch()
  const own = useMemo(() => parseRequestsSearch(extras).values, [extras])
  const open = useOpenCases()
  const change = (patch: Partial<RequestsSearch>) =>
    setExtras(withRequestsSearch(extras, { ...own, ...patch }))
  const goTo = useLatest((asOf: IsoDate) => setSearch({ asOf }))
  const { place, on, instruments } = view
  const title = beforeAfterTitle(view, figures)
  const subline = beforeAfterSubline(view, figures)
  const lines = useMemo(() => (figures ? readingLines(figures.own, on) : []), [figures, on])
  const beside = useMemo(() => (figures ? besideWords(figures, on) : ''), [figures, on])
  const label = useMemo(
    () => changeOnRecord(instruments, place, on).label ?? '',
    [instruments, place, on],
  )
  const picture = useMemo(() => (figures ? beforeAfterPicture(figures) : null), [figures])
  const table = useMemo(() => beforeAfterTable(figures), [figures])
  const verdict = figures ? beforeAfterState(view, figures.own, goTo) : undefined
  const isRead = !verdict && figures !== null
  return (
    <ChartCard
      className={className}
      title={title}
      subline={subline}
      kind="demo"
      footer={beforeAfterFooter(view, figures)}
      table={table}
      csvName="before-after"
      csvNotes={[
        ...csvNotes({ ...view, countries: [place] }, monthsReceived(figures?.own.months ?? [])),
        ...lines.map(({ name, figure, words }) => `${name}: ${figure}, ${words}`),
        ...(beside === '' ? [] : [beside]),
      ]}
      explain={beforeAfterExplanation(view, figures)}
      state={stateOf(view.state, verdict)}
      controls={
        <>
          <BeforeAfterControls view={view} own={own} onChange={change} />
          {isRead && <BeforeAfterReadings lines={lines} beside={beside} />}
          <Truth
            view={view}
            figures={figures}
            isShown={own.truth}
            onToggle={() => change({ truth: !own.truth })}
          />
        </>
      }
      pictureHeight={isRead ? PICTURE_HEIGHT : 160}
    >
      {isRead && picture && (
        <InterruptedChart
          {...picture}
          change={{ on, label }}
          description={`${title}. ${subline} ${lines.map(({ name, figure }) => `${name}: ${figure}`).join('. ')}.`}
          onOpen={(start) => open('months', place, start)}
          height={PICTURE_HEIGHT}
        />
      )}
    </ChartCard>
  )
}

type State = ChartState | undefined

/** What keeps the answer away comes first; where only a part is missing or old, no verdict comes first. */
const stateOf = (asking: State, verdict: State): State =>
  asking && asking.form !== 'stale' && asking.form !== 'partial' ? asking : (verdict ?? asking)

/** Nothing where no change is planted: real cases have none. */
function Truth(props: {
  view: RequestsView
  figures: BeforeAfterFigures | null
  isShown: boolean
  onToggle: () => void
}) {
  const { view, figures, isShown, onToggle } = props
  const changes = view.info?.isInvented ? view.info.plantedChanges : undefined
  if (!changes || changes.length === 0) return null
  return (
    <section
      aria-label="For presenters: the planted change"
      className={isShown ? 'mt-3' : 'no-print mt-3'}
    >
      <button
        type="button"
        className="link-quiet no-print text-12 text-muted"
        aria-expanded={isShown}
        onClick={onToggle}
      >
        {isShown ? 'Hide the planted truth' : 'Truth beside estimate'}
      </button>
      {isShown && (
        <div className="mt-1 max-w-prose border-l-2 border-line2 pl-3 text-13">
          {truthLines(changes, view, figures).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="text-12 text-muted">
            Known because the cases are invented; no real log tells it. By chance alone one interval
            in twenty misses.
          </p>
        </div>
      )}
    </section>
  )
}
