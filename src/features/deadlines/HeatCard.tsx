/** Late shares by local hour and weekday as a heat map, each cell opening its cases. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { HeatCell } from '#charts/heatCell.ts'
import { heatTop } from '#charts/heatLayout.ts'
import { HeatMap } from '#charts/HeatMap.tsx'
import { countryShortName } from '#ui/CountryMark.tsx'
import { useOpenCases } from './CasesDrill.tsx'
import { csvNotes } from './deadlinesWords.ts'
import {
  heatFigures,
  heatFrames,
  type HeatGrid,
  heatGrid,
  heatTable,
  weekdays,
} from './heatRows.ts'
import { heatExplanation, heatFooter, heatState, heatSubline, heatTitle } from './heatWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const ROWS = weekdays.map((day) => day.slice(0, 3))
const NOTHING: HeatGrid = { hoursACell: 1, columns: [], cells: [] }

export function HeatCard({ view, className = '' }: { view: DeadlinesView; className?: string }) {
  const open = useOpenCases()
  const figures = useMemo(() => heatFigures(view), [view])
  const { hoursACell, columns, cells } = useMemo(
    () => (figures ? heatGrid(figures) : NOTHING),
    [figures],
  )
  const title = heatTitle(view, figures)
  const subline = heatSubline(view, figures, hoursACell)
  const countries = view.against.countedCountries
  const openHour = (country: string, { row, column }: HeatCell) =>
    open('hour', country, String((row * columns.length + column) * hoursACell), String(hoursACell))
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
        columns={columns}
        columnLabelEvery={hoursACell === 1 ? 6 : 1}
        cells={cells}
        top={heatTop(cells.map(({ share }) => share))}
        keyWords={{ share: 'late', few: 'fewer than 50' }}
        frames={heatFrames(figures, hoursACell)}
        description={`${title}. ${subline}`}
        openers={countries.map((country) => ({
          name: countryShortName(country),
          open: (cell) => openHour(country, cell),
        }))}
      />
    </ChartCard>
  )
}
