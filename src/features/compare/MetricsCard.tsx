/**
 * The demo's on-time shares of the compared countries as small multiples, a card the whole row wide.
 * Asks the questions that the overview asks and reads them with the same functions: the same digits.
 */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { EventsSwitch } from '#charts/EventsSwitch.tsx'
import { ShareMultiples } from '#charts/lazy.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { Country, type Jurisdiction } from '#contract/vocabulary.ts'
import { type EventChoice, eventsOverTime } from '#domain/eventsOverTime.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { finesQuery } from '#queries/fines.ts'
import { useChartEvents } from '#url/chartEvents.ts'
import type { SharedSearch } from '#url/search.ts'
import { type MetricsView, metricsTable, shareFigures } from './metricsRows.ts'
import {
  metricsExplanation,
  metricsFooter,
  metricsNotes,
  metricsSubline,
  metricsTitle,
  windowWords,
} from './metricsWords.ts'
import { useMetrics } from './useMetrics.ts'

export interface MetricsCardProps {
  instruments: readonly Instrument[]
  /** The places compared; cases arise in the countries among them. */
  jurisdictions: readonly Jurisdiction[]
  search: SharedSearch
}

const NOTHING = { byCountry: [], rows: [], casesSeen: 0, missing: [] }

export function MetricsCard({ instruments, jurisdictions, search }: MetricsCardProps) {
  const countries = useMemo(
    () => Country.options.filter((country) => jurisdictions.includes(country)),
    [jurisdictions],
  )
  const { view, metrics, state, info } = useMetrics(search, countries, instruments)
  const shown = metrics ?? NOTHING
  const title = metricsTitle(view, metrics)
  const subline = metricsSubline(view, metrics)
  const sourceLine = info
    ? `Source: ${info.name} ${info.version}${info.isInvented ? ', invented' : ''}`
    : null
  const over = useChartEvents()
  const events = useMetricEvents(over.choice, view, shown.rows, search.knownOn)
  return (
    <ChartCard
      className="xl:col-span-12"
      title={title}
      subline={subline}
      kind="demo"
      footer={metricsFooter(view, metrics, jurisdictions.includes('EU'))}
      table={metricsTable(shown, windowWords(view))}
      csvName="on-time-by-country"
      csvNotes={metricsNotes(view, sourceLine)}
      explain={metricsExplanation(view, metrics)}
      state={state}
      tools={
        <EventsSwitch
          title={title}
          choice={over.choice}
          problem={over.problem}
          onChoose={over.choose}
        />
      }
      pictureHeight={220}
    >
      <ShareMultiples
        rows={shown.rows}
        figures={shareFigures(shown)}
        events={events}
        description={`${title}. ${subline}`}
        height={220}
      />
    </ChartCard>
  )
}

/** What happened over the months drawn, wherever it reaches one of the countries compared. */
function useMetricEvents(
  choice: EventChoice,
  view: MetricsView,
  rows: readonly OnTimeRow[],
  knownOn: IsoDate | undefined,
) {
  const { instruments, countries, plan } = view
  const fines = useQuery({ ...finesQuery(knownOn), enabled: choice === 'all' })
  return useMemo(() => {
    const [first = dayOf(plan.window.from)] = rows.map(({ periodStart }) => periodStart).toSorted()
    const span = { from: first, to: dayOf(plan.window.to), countries }
    return eventsOverTime(instruments, fines.data ?? [], choice, span)
  }, [instruments, fines.data, choice, rows, plan.window, countries])
}
