/** The queue as a file holds it: every row, with both due times where there are two. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { OpenCasePage } from '#contract/sourceAnswers.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { zoneName } from '#contract/units.ts'
import { formatInstant } from '#ui/format.ts'
import type { QueueAsked } from './queueQuestion.ts'
import { queueRow, type QueueRow } from './queueRows.ts'

/** Hours are to the due time, negative once overdue, with two decimals. */
export const queueTable = (
  rows: readonly OpenCasePage['rows'][number][],
  asked: QueueAsked,
): ChartTable => ({
  columns: [
    { key: 'id', label: 'Case' },
    { key: 'country', label: 'Country' },
    { key: 'category', label: 'Category' },
    { key: 'channel', label: 'Channel' },
    { key: 'classWord', label: 'Class' },
    { key: 'received', label: 'Received' },
    { key: 'due', label: 'Due' },
    { key: 'hoursLeft', label: 'Hours left' },
    { key: 'rule', label: 'Clock' },
    { key: 'otherDue', label: 'Or due' },
    { key: 'otherHoursLeft', label: 'Or hours left' },
    { key: 'otherRule', label: 'Or by' },
    { key: 'standing', label: 'Standing' },
  ],
  rows: rows.map((row) => cellsOf(queueRow(row, asked))),
})

function cellsOf(row: QueueRow): ChartTable['rows'][number] {
  const zone = row.country ? zoneOf(row.country) : zoneName('UTC')
  const [first, second] = row.due
  const cells = (due: QueueRow['due'][number] | undefined) => ({
    due: due ? formatInstant(due.dueAt, zone) : null,
    hoursLeft: due ? Math.round(due.secondsLeft / 36) / 100 : null,
    rule: due ? ruleWords(due.clock) : null,
  })
  const other = cells(second)
  return {
    id: row.id,
    country: row.country ?? 'unknown',
    category: row.category,
    channel: row.channel,
    classWord: row.classWord,
    received: formatInstant(row.receivedAt, zone),
    ...cells(first),
    otherDue: other.due,
    otherHoursLeft: other.hoursLeft,
    otherRule: other.rule,
    standing: row.isPaused ? `${row.verdict}, paused` : row.verdict,
  }
}

const ruleWords = ({ duty, isLaw }: QueueRow['due'][number]['clock']): string =>
  `${duty?.shortTitle ?? 'Own target'}${isLaw ? '' : ', yardstick, not law'}`
