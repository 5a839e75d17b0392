/** On-time share by month and country, with the days law changed. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import type { ChartTable } from '#charts/chartTable.ts'
import { OnTimeChart } from '#charts/lazy.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import { isoDate } from '#contract/units.ts'
import { formatCount, formatDate, formatList, formatMonth } from '#ui/format.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import { csvNotes } from './csvNotes.ts'
import { onTimeExplanation } from './explanations.ts'
import { onTimeTitle } from './findings.ts'
import { lawChanges } from './lawChanges.ts'
import { casesNoun, countrySubject, deadlineWords } from './wording.ts'

const percent = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 1000) / 10

const onTimeTable = (rows: readonly OnTimeRow[]): ChartTable => ({
  columns: [
    { key: 'month', label: 'Received in' },
    { key: 'country', label: 'Country' },
    { key: 'share', label: 'On time, %', align: 'right' },
    { key: 'lower', label: '95 % from', align: 'right' },
    { key: 'upper', label: '95 % to', align: 'right' },
    { key: 'n', label: 'Past the deadline', align: 'right' },
    { key: 'law', label: 'Clock' },
  ],
  rows: rows.map((row) => ({
    month: formatMonth(row.periodStart),
    country: row.countryName,
    share: percent(row.share),
    lower: percent(row.lower),
    upper: percent(row.upper),
    n: row.n,
    law: row.isLaw ? 'law' : 'yardstick, not law',
  })),
})

/** How solid and hollow are to be read under this yardstick. */
function reading({ against, chosen }: CaseView, rows: readonly OnTimeRow[]): string {
  const length = deadlineWords(against.clock.deadline)
  const hasLaw = rows.some(({ isLaw }) => isLaw)
  if (hasLaw) {
    return `Solid: the ${length} was law. Hollow: same clock where it was not.`
  }
  const { status } = against.yardstick
  return chosen.form === 'duty' && status
    ? `All hollow: on this date the ${length} was ${status === 'in force' ? 'not law in these countries' : status}.`
    : `All hollow: ${length} is a target, not law.`
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
  const length = deadlineWords(against.clock.deadline)
  const title = figures
    ? onTimeTitle(against, plan.window, figures.headline, figures.byCountry)
    : 'On-time share by month and country'
  const first = rows[0]?.periodStart ?? isoDate('2017-01-01')
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const lawful = new Set(rows.filter(({ isLaw }) => isLaw).map(({ country }) => country))
  const band =
    lawful.size > 0 ? ` Band: 95 % interval, ${formatList([...lawful].map(countrySubject))}.` : ''
  return (
    <ChartCard
      title={title}
      subline={`Share of ${noun} decided within ${length}, by month received.${figures ? ` ${reading(view, rows)}` : ''}`}
      kind="demo"
      footer={
        figures
          ? `${view.platform}, ${noun}, ${formatDate(first)} to ${formatDate(plan.window.asOfDate)}, n = ${formatCount(n)}.${band}`
          : `${view.platform}, ${noun}`
      }
      table={onTimeTable(rows)}
      csvName="on-time"
      csvNotes={csvNotes(view, notes)}
      explain={onTimeExplanation(view, figures)}
      state={state}
      pictureHeight={400}
      className={className}
    >
      <ChartBoundary>
        <OnTimeChart
          rows={rows}
          lawChanges={lawChanges(instruments, countries, first, plan.window.asOfDate)}
          description={`${title}. ${reading(view, rows)}`}
          height={400}
        />
      </ChartBoundary>
    </ChartCard>
  )
}
