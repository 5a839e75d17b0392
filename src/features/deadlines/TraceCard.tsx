/** Why the chosen case is due when it is: beside the queue, or in a sheet where there is no room. */
import { useMemo } from 'react'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { StateEmpty, StateFailed, StateLoading } from '#ui/states.tsx'
import { useIsWide } from '#ui/useIsWide.ts'
import {
  type DeadlinesSearch,
  parseDeadlinesSearch,
  serializeDeadlinesSearch,
} from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { TraceText } from './TraceText.tsx'
import type { DeadlinesView } from './useDeadlines.ts'
import { useNextDue } from './useNextDue.ts'
import { useTrace } from './useTrace.ts'

/** From here on the page has columns, and the trace stands beside the queue. */
const BESIDE_FROM = 1200

const ABOUT = 'A measurement, not a finding of liability.'

interface TraceCardProps {
  view: DeadlinesView
  className?: string
}

/** The case is the address's `case`, so that a link reopens it. */
export function TraceCard({ view, className = '' }: TraceCardProps) {
  const { search } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseDeadlinesSearch(extras).values, [extras])
  const isBeside = useIsWide(BESIDE_FROM)
  const source = sourceOf(search)
  const { case: id } = own
  if (source === null) return null
  if (isBeside) return <TraceBeside {...{ view, own, source, className }} />
  return (
    <Sheet
      title={`Why ${id} is due then`}
      isOpen={id !== null}
      onClose={() => setExtras(serializeDeadlinesSearch({ ...own, case: null }))}
    >
      <p className="mt-1 flex items-center gap-2 text-12 text-muted">
        {search.source === DEMO_SOURCE_ID && <Chip kind="demo" />} {ABOUT}
      </p>
      <TraceBody view={view} id={id} source={source} />
    </Sheet>
  )
}

/** Beside the queue there is always a case: the chosen one, or the next to fall due. */
function TraceBeside(props: {
  view: DeadlinesView
  own: DeadlinesSearch
  source: CaseSource
  className: string
}) {
  const { view, own, source, className } = props
  const { search } = useSharedSearch()
  const next = useNextDue(view, own, source)
  const id = own.case ?? next
  const whose = own.case === null ? 'The next to fall due; choose another in the queue.' : null
  return (
    <Card
      title={id === null ? 'Why a case is due when it is' : `Why ${id} is due then`}
      subline={id === null ? ABOUT : `${whose ?? 'Selected in the queue.'} ${ABOUT}`}
      kind={search.source === DEMO_SOURCE_ID ? 'demo' : 'record'}
      className={className}
    >
      <TraceBody view={view} id={id} source={source} />
    </Card>
  )
}

function TraceBody(props: { view: DeadlinesView; id: string | null; source: CaseSource }) {
  const { view, id, source } = props
  const { traced, isNotOpen, failure, retry, flips } = useTrace(view, id, source)
  if (id === null) {
    return (
      <p className="mt-3 text-13 text-muted">
        Choose a case in the queue to see its start, its class, which duty sets its due time and
        since when that has been law.
      </p>
    )
  }
  if (failure) return <StateFailed title={failure.title} words={failure.detail} onRetry={retry} />
  if (isNotOpen) {
    return (
      <StateEmpty
        title="Not among the open cases"
        words={`No case ${id} was open on ${formatDate(view.plan.window.asOfDate)}: it was decided before, received later, or belongs to another log.`}
      />
    )
  }
  if (!traced) return <StateLoading words="Reading the case…" />
  return <TraceText traced={traced} view={view} flips={flips} />
}
