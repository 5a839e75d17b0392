/**
 * The demo's on-time shares of the compared countries as small multiples, a card the whole row wide.
 * Asks the questions that the overview asks and reads them with the same functions: the same digits.
 */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { ShareMultiples } from '#charts/lazy.ts'
import type { Instrument } from '#contract/instrument.ts'
import { Country, type Jurisdiction } from '#contract/vocabulary.ts'
import type { SharedSearch } from '#url/search.ts'
import { metricsTable, shareFigures } from './metricsRows.ts'
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
      pictureHeight={220}
    >
      <ShareMultiples
        rows={shown.rows}
        figures={shareFigures(shown)}
        description={`${title}. ${subline}`}
        height={220}
      />
    </ChartCard>
  )
}
