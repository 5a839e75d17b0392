/** The law's own penalty class beside the demo's on-time share, one mark for each duty and country. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import { RiskChart } from '#charts/lazy.ts'
import type { CapForm, RiskRow } from '#charts/riskRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { penaltyStatusOn } from '#domain/status.ts'
import { formatDate, formatMoney, formatRate } from '#ui/format.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { dayOf, dutiesFrom } from '#domain/onTime/caseWindow.ts'
import { csvNotes } from './csvNotes.ts'
import { riskExplanation } from './explanations.ts'
import { riskTitle } from './caseTitles.ts'

const riskTable = (rows: readonly RiskRow[]): ChartTable => ({
  columns: [
    { key: 'duty', label: 'Duty' },
    { key: 'country', label: 'Country' },
    { key: 'status', label: 'Status' },
    { key: 'cap', label: 'Form of the cap' },
    { key: 'low', label: 'On time, % from', align: 'right', format: formatPercentCell },
    { key: 'high', label: 'to', align: 'right', format: formatPercentCell },
    { key: 'cases', label: 'Cases, demo', align: 'right' },
    { key: 'clock', label: 'Clock' },
  ],
  rows: rows.map((row) => ({
    duty: row.name,
    country: row.country,
    status: row.statusWord,
    cap: row.capForm,
    low: percentCell(row.bounds?.low ?? row.share),
    high: percentCell(row.bounds?.high ?? row.share),
    cases: row.cases,
    clock: row.hasClock ? 'yes' : 'none',
  })),
})

/** "up to EUR 50 m", "up to 6 %": the highest of a column's rows, in the law's own terms. */
export function columnNotes(
  rows: readonly RiskRow[],
  instruments: readonly Instrument[],
  date: IsoDate,
): Partial<Record<CapForm, string>> {
  const ids = new Set(rows.map(({ id }) => id.split(' ')[0]))
  const caps = instruments.flatMap((instrument) =>
    instrument.penalties
      .filter((rule) => {
        const standing = penaltyStatusOn(rule, instrument, date)
        return standing !== null && statusGroupOf(standing.status) !== 'ended'
      })
      .filter(({ dutyIds, perFailure }) => !perFailure && dutyIds.some((id) => ids.has(id)))
      .flatMap(({ cap }) => (cap.form === 'greater of' ? cap.of : [cap])),
  )
  const shares = caps.flatMap((cap) => (cap.form === 'share of turnover' ? [cap.share] : []))
  const sums = caps.flatMap((cap) =>
    cap.form === 'fixed sum' && cap.amount.currency === 'EUR'
      ? [cap.amount.amount * (cap.multiplier?.by ?? 1)]
      : [],
  )
  return {
    'none set': 'no amount named',
    ...(sums.length > 0
      ? { 'fixed sum': `up to ${formatMoney({ currency: 'EUR', amount: Math.max(...sums) })}` }
      : {}),
    ...(shares.length > 0
      ? { 'share of turnover': `up to ${formatRate(Math.max(...shares))}` }
      : {}),
  }
}

interface RiskCardProps {
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
  notes: readonly string[]
  className: string
}

export function RiskCard({ view, figures, state, notes, className }: RiskCardProps) {
  const rows = figures?.riskRows ?? []
  const { window } = view.plan
  const seenFrom = Math.min(figures?.observedFrom ?? 0, window.to)
  const from = dayOf(Math.max(dutiesFrom(window), seenFrom))
  const onNotices = new Set(
    view.plan.duties
      .filter(({ duty }) => duty.trigger === 'notice')
      .flatMap(({ duty, countries }) => countries.map((country) => `${duty.id} ${country}`)),
  )
  const title = figures ? riskTitle(rows, onNotices) : 'Penalty class beside on-time share'
  return (
    <ChartCard
      title={title}
      subline={`Duties by the law’s own penalty class and ${view.platform}’s share on time against each, received from ${formatDate(from)}.`}
      kind="demo"
      footer="Columns: law, no company’s revenue. Rows: invented cases."
      table={riskTable(rows)}
      csvName="risk"
      csvNotes={csvNotes(view, notes)}
      explain={riskExplanation(view, from)}
      state={state}
      pictureHeight={480}
      className={className}
    >
      <RiskChart
        rows={rows}
        columnNotes={columnNotes(rows, view.instruments, window.asOfDate)}
        height={400}
        description={`${title}. ${rows.map((row) => `${row.name}, ${row.country}: ${row.capForm}, ${row.statusWord}`).join('; ')}`}
      />
    </ChartCard>
  )
}
