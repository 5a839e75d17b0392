/** The open cases by when they fall due, each with the clock that says so. */
import { useMemo } from 'react'
import { CasesExport } from '#charts/CasesExport.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { StateEmpty, StateFailed, StateLoading, StateStale } from '#ui/states.tsx'
import {
  type DeadlinesSearch,
  parseDeadlinesSearch,
  serializeDeadlinesSearch,
} from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { queueExplanation } from './queueExplanation.ts'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueList, ROWS_IN_VIEW } from './QueueList.tsx'
import { listLength, openingRow } from './queueQuestion.ts'
import { queueEmpty } from './queueState.ts'
import { queueTable } from './queueTable.ts'
import {
  noClockWords,
  queueNotes,
  queueScopeWords,
  queueSubline,
  queueTitle,
} from './queueWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'
import { type Queue, type QueueShown, useQueue } from './useQueue.ts'
import './queue.css'

interface QueueCardProps {
  view: DeadlinesView
  className?: string
}

/** Reads its order, filters and open case from the address, and asks its own questions. */
export function QueueCard({ view, className = '' }: QueueCardProps) {
  const { search } = useSharedSearch()
  const source = sourceOf(search)
  if (source) return <OpenQueue view={view} source={source} className={className} />
  return (
    <Card title="Open cases by due time" kind="demo" className={className}>
      <StateFailed
        title={`The source “${search.source}” is not open here`}
        words="The link names a source of cases that this page cannot reach."
      />
    </Card>
  )
}

function OpenQueue({ view, source, className }: Required<QueueCardProps> & { source: CaseSource }) {
  const { search, setSearch } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseDeadlinesSearch(extras).values, [extras])
  const choice = useChoice(own)
  const queue = useQueue(view, choice, source)
  const { shown } = queue
  const change = (patch: Partial<DeadlinesSearch>) =>
    setExtras(serializeDeadlinesSearch({ ...own, ...patch }))
  const kind = search.source === DEMO_SOURCE_ID ? 'demo' : 'record'
  const empty = queueEmpty(view, shown, {
    showPlatform: (platform) => setSearch({ platform }),
    clearFilters: () => change({ category: [], channel: [], state: 'all' }),
  })
  const title = shown && !empty ? queueTitle(shown) : 'Open cases by due time'
  const rowCount = shown ? listLength(shown.counts, shown.choice.state) : 0
  return (
    <Card
      title={title}
      subline={shown ? queueSubline(shown) : 'Open cases, the nearest due time first.'}
      kind={kind}
      className={className}
      aside={
        shown && rowCount > 0 ? (
          <QueueExport view={view} shown={shown} source={source} title={title} kind={kind} />
        ) : undefined
      }
      footer={
        <span className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          <span>
            {[view.platform, shown ? noClockWords(shown) : ''].filter(Boolean).join('; ')}
          </span>
          <Explain explanation={queueExplanation(view)} words="How this is counted" />
        </span>
      }
    >
      <QueueFilters
        choice={choice}
        info={view.info}
        caseKind={view.against.clock.caseKind}
        onChange={change}
      />
      <div className="queue-body" aria-busy={queue.isAwaited}>
        <QueueBody queue={queue} empty={empty}>
          {shown && (
            <QueueList
              key={JSON.stringify([shown.asked.list, source.key])}
              shown={shown}
              source={source}
              rowCount={rowCount}
              openAt={own.queue || openingRow(shown.choice, shown.counts.overdue, ROWS_IN_VIEW)}
              title={title}
              chosenId={own.case}
              onOpen={(id, firstInView) => change({ case: id, queue: firstInView })}
            />
          )}
        </QueueBody>
      </div>
    </Card>
  )
}

/** The same object as long as nothing in it changed. */
function useChoice({ sort, state, category, channel }: DeadlinesSearch) {
  const key = JSON.stringify({ sort, state, category, channel })
  return useMemo(
    () => JSON.parse(key) as Pick<DeadlinesSearch, 'sort' | 'state' | 'category' | 'channel'>,
    [key],
  )
}

const QueueBody = (props: {
  queue: Queue
  empty: ChartState | undefined
  children: React.ReactNode
}) => {
  const { queue, empty, children } = props
  const { state } = queue
  if (state?.form === 'failed') return <StateFailed {...state} />
  if (empty?.form === 'empty') return <StateEmpty {...empty} />
  if (state?.form === 'loading') return <StateLoading words={state.words} />
  if (state?.form === 'stale') return <StateStale {...state}>{children}</StateStale>
  return children
}

const QueueExport = (props: {
  view: DeadlinesView
  shown: QueueShown
  source: CaseSource
  title: string
  kind: 'demo' | 'record'
}) => {
  const { view, shown, source, title, kind } = props
  const { asked } = shown
  return (
    <CasesExport
      name="queue"
      head={{ title, subline: queueScopeWords(shown), kind, notes: queueNotes(shown, view.info) }}
      pageAt={(offset, limit, signal) =>
        source.openCases({ ...asked.list, page: { offset, limit } }, signal)
      }
      tableOf={(rows) => queueTable(rows, asked)}
    />
  )
}
