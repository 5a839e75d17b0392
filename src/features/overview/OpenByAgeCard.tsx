/** Open cases by age against the deadlines. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import type { ChartTable } from '#charts/chartTable.ts'
import { OpenByAgeChart } from '#charts/lazy.ts'
import type { OpenByAgeRow, Wall } from '#charts/openByAgeRow.ts'
import { formatCount } from '#ui/format.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import { deadlineInHours } from '#domain/yardstick.ts'
import { csvNotes } from './csvNotes.ts'
import { countedWords } from './asked.ts'
import { openExplanation } from './explanations.ts'
import { openTitle } from './caseTitles.ts'
import { capital, casesNoun, classCondition, clockWords } from '#ui/caseWords.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { PageLink } from '#url/PageLink.tsx'
import { wallCondition } from './wording.ts'

function chartWalls({ against }: CaseView): Wall[] {
  const { clock, yardstick, walls } = against
  const isLaw = moodOf(against) === 'law'
  const length = clockWords(clock.deadline)
  const own: Wall = {
    atHours: deadlineInHours(clock.deadline),
    name: isLaw ? `${length} wall` : yardstick.label,
    condition: isLaw ? wallCondition(clock.onlyClass) : 'yardstick, not law',
    isLaw,
  }
  return [
    own,
    ...walls.map(({ deadline, duty }) => ({
      atHours: deadlineInHours(deadline),
      name: `${clockWords(deadline)} wall`,
      condition: wallCondition(duty.onlyClass),
      isLaw: true,
    })),
  ]
}

const openTable = (rows: readonly OpenByAgeRow[], inClass: string): ChartTable => ({
  columns: [
    { key: 'from', label: 'Older than' },
    { key: 'to', label: 'Up to' },
    { key: 'count', label: 'Open', align: 'right' },
    { key: 'verdict', label: 'Verdict' },
  ],
  rows: rows.map((row, index) => ({
    from: row.fromLabel,
    to: rows[index + 1]?.fromLabel ?? 'no end',
    count: row.count,
    verdict: row.verdict === 'late if in class' ? inClass : row.verdict,
  })),
})

interface OpenByAgeCardProps {
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
  notes: readonly string[]
  className: string
}

export function OpenByAgeCard({ view, figures, state, notes, className }: OpenByAgeCardProps) {
  const { against } = view
  const rows = figures?.openRows ?? []
  const noun = casesNoun(against.clock)
  const would = moodOf(against) === 'would'
  const inClass = `${would ? 'would be late' : 'late'} ${classCondition(against.clock.onlyClass)}`
  const title = figures ? openTitle(against, figures.open) : `Open ${noun.many} by age`
  return (
    <ChartCard
      title={title}
      subline={`By age, ${countedWords(view)}.${against.clock.onlyClass ? ' Class is known only once judged.' : ''}`}
      kind="demo"
      footer={
        <>
          {figures
            ? `${view.platform}, n = ${formatCount(figures.open.open)} open.`
            : view.platform}{' '}
          <PageLink to="/deadlines" extras={{ state: 'overdue' }} className="link no-print">
            Overdue cases on Deadlines
          </PageLink>
        </>
      }
      table={openTable(rows, inClass)}
      csvName="open-by-age"
      csvNotes={csvNotes(view, notes)}
      explain={openExplanation(view, figures)}
      state={state}
      pictureHeight={320}
      className={className}
    >
      <ChartBoundary>
        <OpenByAgeChart
          rows={rows}
          walls={chartWalls(view)}
          words={{ 'late if in class': inClass, late: would ? 'would be late' : 'late' }}
          axisNote={`age of the open ${noun.one}`}
          description={`${capital(title)}. ${rows.map((row) => `${row.fromLabel}: ${formatCount(row.count)}`).join(', ')}`}
          height={320}
        />
      </ChartBoundary>
    </ChartCard>
  )
}
