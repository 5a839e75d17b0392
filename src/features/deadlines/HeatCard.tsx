/** Late shares by local hour and weekday as a heat map, each cell opening its cases. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { HeatCell } from '#charts/heatCell.ts'
import { heatTop } from '#charts/heatLayout.ts'
import { HeatMap } from '#charts/HeatMap.tsx'
import { countryShortName } from '#ui/CountryMark.tsx'
import { useOpenCases } from './CasesDrill.tsx'
import { csvNotes } from './deadlinesWords.ts'
import { clockTime, heatCells, heatFigures, heatFrames, heatTable, weekdays } from './heatRows.ts'
import { heatExplanation, heatFooter, heatState, heatSubline, heatTitle } from './heatWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const ROWS = weekdays.map((day) => day.slice(0, 3))
const COLUMNS = Array.from({ length: 24 }, (_, hour) => clockTime(hour))

export function HeatCard({ view, className = '' }: { view: DeadlinesView; className?: string }) {
  const open = useOpenCases()
  const figures = useMemo(() => heatFigures(view), [view])
  const cells = useMemo(() => (figures ? heatCells(figures) : []), [figures])
  const title = heatTitle(view, figures)
  const subline = heatSubline(view, figures)
  const countries = view.against.countedCountries
  const openHour = (country: string, { row, column }: HeatCell) =>
    open('hour', country, String(row * COLUMNS.length + column))
  return (
    <ChartCard
      className={className}
      title={title}
      subline={subline}
      kind="demo"
      footer={heatFooter(view, figures)}
      table={heatTable(figures)}
      csvName="late-by-hour"
      csvNotes={csvNotes(view)}
      explain={heatExplanation(view, figures)}
      state={view.state ?? (figures ? heatState(view, figures) : undefined)}
      pictureHeight={240}
    >
      <HeatMap
        rows={ROWS}
        columns={COLUMNS}
        columnLabelEvery={6}
        cells={cells}
        top={heatTop(cells.map(({ share }) => share))}
        keyWords={{ share: 'late', few: 'fewer than 50' }}
        frames={heatFrames(figures)}
        description={`${title}. ${subline}`}
        openers={countries.map((country) => ({
          name: countryShortName(country),
          open: (cell) => openHour(country, cell),
        }))}
      />
    </ChartCard>
  )
}
