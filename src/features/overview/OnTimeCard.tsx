/** On-time share by month and country, with the days law changed or all events laid over it. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { EventsSwitch } from '#charts/EventsSwitch.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import { OnTimeChart } from '#charts/lazy.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { Status } from '#contract/vocabulary.ts'
import { eventsOverTime } from '#domain/eventsOverTime.ts'
import { finesQuery } from '#queries/fines.ts'
import { formatCount, formatDate, formatList, formatMonth } from '#ui/format.ts'
import { useChartEvents } from '#url/chartEvents.ts'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { csvNotes } from './csvNotes.ts'
import { onTimeExplanation } from './explanations.ts'
import { onTimeTitle } from './caseTitles.ts'
import { casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'

const onTimeTable = (rows: readonly OnTimeRow[]): ChartTable => ({
  columns: [
    { key: 'month', label: 'Received in' },
    { key: 'country', label: 'Country' },
    { key: 'share', label: 'On time, %', align: 'right', format: formatPercentCell },
    { key: 'lower', label: '95 % from', align: 'right', format: formatPercentCell },
    { key: 'upper', label: '95 % to', align: 'right', format: formatPercentCell },
    { key: 'n', label: 'Past the deadline', align: 'right' },
    { key: 'law', label: 'Clock' },
  ],
  rows: rows.map((row) => ({
    month: formatMonth(row.periodStart),
    country: row.countryName,
    share: percentCell(row.share),
    lower: percentCell(row.lower),
    upper: percentCell(row.upper),
    n: row.n,
    law: row.isLaw ? 'law' : 'yardstick, not law',
  })),
})

/** How a duty that was law nowhere here stood on the date. */
const standings: Record<Status, string> = {
  exploratory: 'was being explored',
  proposed: 'was proposed',
  adopted: 'was adopted and did not apply yet',
  'in force': 'was law, but not here or not in these months',
  'applies in part': 'was law in part, but not here or not in these months',
  'struck down': 'had been struck down',
  repealed: 'had been repealed',
  superseded: 'had been superseded',
  requested: 'was requested',
  announced: 'was announced',
  'under way': 'was under way',
  ended: 'had ended',
  pending: 'was pending',
  settled: 'had been settled',
}

/** How solid and hollow are to be read under this yardstick; nothing where there is nothing drawn. */
function reading({ against }: CaseView, rows: readonly OnTimeRow[]): string {
  if (rows.length === 0) return ''
  const length = clockWords(against.clock.deadline)
  if (rows.every(({ isLaw }) => isLaw)) return `All solid: the ${length} was law.`
  if (rows.some(({ isLaw }) => isLaw)) {
    return `Solid: the ${length} was law. Hollow: same clock where it was not.`
  }
  const { duty, status } = against.yardstick
  if (!duty) return `All hollow: ${length} is a target, not law.`
  return `All hollow: on this date the ${length} ${status ? standings[status] : 'had not been proposed'}.`
}

interface OnTimeCardProps {
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
  notes: readonly string[]
  className: string
}

export function OnTimeCard({ view, figures, state, notes, className }: OnTimeCardProps) {
  const { against, plan, instruments, countries } = view
  const rows = figures?.onTimeRows ?? []
  const noun = casesNoun(against.clock).many
  const length = clockWords(against.clock.deadline)
  const title = figures
    ? onTimeTitle(against, plan.window, figures.headline, figures.byCountry)
    : 'On-time share by month and country'
  const first = rows[0]?.periodStart ?? dayOf(plan.window.from)
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const lawful = new Set(rows.filter(({ isLaw }) => isLaw).map(({ country }) => country))
  const band =
    lawful.size > 0 ? ` Band: 95 % interval, ${formatList([...lawful].map(countrySubject))}.` : ''
  const over = useChartEvents()
  const { search } = useSharedSearch()
  const fines = useQuery({ ...finesQuery(search.knownOn), enabled: over.choice === 'all' })
  const events = useMemo(
    () =>
      eventsOverTime(instruments, fines.data ?? [], over.choice, {
        from: first,
        to: dayOf(plan.window.to),
        countries,
      }),
    [instruments, fines.data, over.choice, first, plan.window.to, countries],
  )
  return (
    <ChartCard
      title={title}
      subline={`Share of ${noun} decided within ${length}, by month received. ${reading(view, rows)}`.trim()}
      kind="demo"
      footer={
        <>
          {figures
            ? `${view.platform}, ${noun}, ${formatDate(first)} to ${formatDate(dayOf(plan.window.to - 1))}, n = ${formatCount(n)}.${band}`
            : `${view.platform}, ${noun}`}{' '}
          <PageLink to="/deadlines" className="link no-print">
            Open on Deadlines
          </PageLink>
        </>
      }
      table={onTimeTable(rows)}
      csvName="on-time"
      csvNotes={csvNotes(view, notes)}
      explain={onTimeExplanation(view, figures)}
      state={state}
      tools={
        <EventsSwitch
          title={title}
          choice={over.choice}
          problem={over.problem}
          onChoose={over.choose}
        />
      }
      pictureHeight={400}
      className={className}
    >
      <ChartBoundary>
        <OnTimeChart
          rows={rows}
          events={events}
          description={`${title}. ${reading(view, rows)}`.trim()}
          height={400}
        />
      </ChartBoundary>
    </ChartCard>
  )
}
