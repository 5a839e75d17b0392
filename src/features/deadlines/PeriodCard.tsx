/** On-time share by month or week, a small chart for each group, closed cases alone beside it. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { ShareMultiples } from '#charts/lazy.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { DeadlinePeriod } from '#url/deadlinesSearch.ts'
import { useOpenCases } from './CasesDrill.tsx'
import { csvNotes } from './deadlinesWords.ts'
import { periodFigureLines, type PeriodFigures, periodTable } from './periodRows.ts'
import {
  periodExplanation,
  periodFooter,
  periodState,
  periodSubline,
  periodTitle,
} from './periodWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

interface PeriodCardProps {
  view: DeadlinesView
  figures: PeriodFigures | null
  onPeriod: (period: DeadlinePeriod) => void
  className?: string
}

export function PeriodCard({ view, figures, onPeriod, className = '' }: PeriodCardProps) {
  const open = useOpenCases()
  const title = periodTitle(view, figures)
  const subline = periodSubline(view, figures)
  const lines = useMemo(
    () => (figures ? periodFigureLines(figures.groups, view.by) : []),
    [figures, view.by],
  )
  return (
    <ChartCard
      className={className}
      title={title}
      subline={subline}
      kind="demo"
      footer={periodFooter(view, figures)}
      table={periodTable(view, figures)}
      csvName={`on-time-by-${view.period}`}
      csvNotes={csvNotes(view)}
      explain={periodExplanation(view, figures)}
      state={view.state ?? (figures ? periodState(view, figures) : undefined)}
      controls={
        <div className="no-print mt-3">
          <Segmented
            legend="Period"
            hideLegend
            size="small"
            segments={PERIODS}
            value={view.period}
            onChange={onPeriod}
          />
        </div>
      }
      pictureHeight={240}
    >
      <ShareMultiples
        rows={figures?.rows ?? []}
        figures={lines}
        description={`${title}. ${subline}`}
        periodWord={view.period}
        hasBands
        onOpen={(group, periodStart) => open('period', group, periodStart)}
        height={240}
      />
    </ChartCard>
  )
}

const PERIODS = [
  { value: 'month', label: 'Months' },
  { value: 'week', label: 'Weeks' },
] as const
