/** `/timeline`: when what happened, what changed between two dates, what is coming. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Fine } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import { useLatest } from '#charts/useLatest.ts'
import { calendarEntries } from '#domain/calendar.ts'
import { calendarSpans } from '#domain/calendarSpans.ts'
import { nextLegalDate } from '#domain/changes.ts'
import { finesQuery } from '#queries/fines.ts'
import { lawQuery } from '#queries/law.ts'
import { Card } from '#ui/Card.tsx'
import { formatCounted, formatDate } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { StateFailed } from '#ui/states.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { parseQuery, stringifyQuery } from '#url/queryString.ts'
import {
  parseTimelineSearch,
  serializeTimelineSearch,
  timelineSpan,
  type TimelineSearch,
} from '#url/timelineSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { ComingUp } from './ComingUp.tsx'
import { TimelineCard } from './TimelineCard.tsx'
import { timelineFinding } from './timelineFinding.ts'
import { laneOf, timelineFacts } from './timelineLanes.ts'
import { WhatChanged } from './WhatChanged.tsx'

const noFines: readonly Fine[] = []

export function TimelinePage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  const fines = useQuery(finesQuery(search.knownOn))
  if (law.data !== undefined && (fines.data !== undefined || fines.isError)) {
    return (
      <>
        <Pages instruments={law.data} fines={fines.data ?? noFines} />
        {fines.isError && (
          <div className="card mt-4">
            <StateFailed
              title={fines.error.title}
              words="Fines are missing from this page; everything else on it stands."
              onRetry={() => void fines.refetch()}
            />
          </div>
        )}
      </>
    )
  }
  return (
    <>
      <PageHead title="Timeline" tabTitle="Timeline" />
      <Card title="Timeline, 2015 to 2027" kind="record">
        <StateAwaited reading={law} words="Reading the record…" />
      </Card>
    </>
  )
}

const Pages = (props: { instruments: readonly Instrument[]; fines: readonly Fine[] }) => {
  const { instruments, fines } = props
  const { search: shared } = useSharedSearch()
  const { asOf, withEu } = shared
  const { extras, setExtras } = usePageExtras()
  // Texts in between, so that what the lanes are made of stays the same while only the as-of moves.
  const chosenText = shared.in.join(',')
  const chosen = useMemo(() => chosenText.split(',') as Country[], [chosenText])
  const extrasText = stringifyQuery(extras)
  const { values: search, problems } = useMemo(
    () => parseTimelineSearch(parseQuery(extrasText)),
    [extrasText],
  )
  const change = useLatest((patch: Partial<TimelineSearch>) =>
    setExtras({ ...extras, ...serializeTimelineSearch({ ...search, ...patch }) }),
  )

  const shown = useMemo(
    () => instruments.filter((instrument) => laneOf(instrument, chosen, withEu) !== null),
    [instruments, chosen, withEu],
  )
  const facts = useMemo(
    () => timelineFacts(calendarEntries(shown, fines), timelineSpan),
    [shown, fines],
  )
  const spans = useMemo(() => calendarSpans(shown), [shown])
  const next = useMemo(() => nextLegalDate(shown, asOf), [shown, asOf])
  const nextFact = facts.find(
    ({ entry: { change: each } }) =>
      next !== null &&
      each.instrument === next.instrument &&
      each.on === next.on &&
      each.kind === next.kind &&
      (each.kind !== 'status' || next.kind !== 'status' || each.status === next.status),
  )
  const isUnknownEvent =
    search.event !== null && !facts.some(({ entry }) => entry.id === search.event)
  const texts = new Set(facts.map(({ entry }) => entry.instrument)).size
  return (
    <>
      <PageHead
        title={timelineFinding(texts, facts.length, next?.on ?? null)}
        tabTitle="Timeline"
        subline={
          next && nextFact ? (
            <>
              Next:{' '}
              <PageLink to="/timeline" extras={{ ...extras, event: nextFact.entry.id }}>
                {nextFact.text}, {nextFact.entry.instrument.shortName}
              </PageLink>
              , {formatCounted(daysBetween(asOf, next.on), 'day', 'days')} after {formatDate(asOf)}.
              Not legal advice.
            </>
          ) : (
            'Every dated entry of the record. Not legal advice.'
          )
        }
      />
      {[
        ...problems,
        ...(isUnknownEvent ? [`event=${search.event} is no entry shown here; none is open`] : []),
      ].map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <div className="grid gap-4 print:block print:space-y-4">
        <TimelineCard
          facts={facts}
          spans={spans}
          chosen={chosen}
          search={search}
          onChange={change}
        />
        <WhatChanged instruments={instruments} fines={fines} />
        <ComingUp instruments={instruments} />
      </div>
    </>
  )
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000
