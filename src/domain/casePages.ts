/** Pages of single cases: those behind a mark, and the open ones with their due times. */
import type { Case, DueRule } from '#contract/case.ts'
import type {
  CasePage,
  CaseQuestion,
  OpenCasePage,
  OpenCaseQuestion,
} from '#contract/sourceAnswers.ts'
import { Dimension, type TallyQuestion } from '#contract/tally.ts'
import { instant, zoneName, type Instant, type ZoneName } from '#contract/units.ts'
import { caseSeen } from './caseSeen.ts'
import { caseAt, NEVER, type CaseTable } from './caseTable.ts'
import { compareCodePoints } from './compareCodePoints.ts'
import { dueTime } from './dueTime.ts'
import { matchingRows, passingRows } from './matchingRows.ts'
import { writeAgesOf } from './tallyAges.ts'
import { ageEdgesOf, periodEdgesOf } from './tallyEdges.ts'
import { filterBy, filtersOf, OPEN, outcomeReader } from './tallyReaders.ts'
import { zoneOffsets } from './zoneOffsets.ts'

/**
 * The cases that a tally counted, all of them or those of one cell, as they were seen at the as-of:
 * what was decided later reads as open. Sorted by `receivedAt`, the first received first, or by age,
 * the oldest first; ties by id.
 */
export function casePage(table: CaseTable, asked: CaseQuestion): CasePage {
  const { question, cell, sort, page } = asked
  const { asOf, where, by } = question
  const offsets = zoneOffsets(question.zone, instant(table.receivedAt[0] ?? asOf), asOf)
  const cellWhere: TallyQuestion['where'] = Object.fromEntries(
    by.flatMap((dimension, i) => {
      const value = cell?.group?.[i]
      return value === undefined ? [] : [[dimension, [value]]]
    }),
  )
  const filters = [
    ...filtersOf(table, where, asOf, offsets),
    ...filtersOf(table, cellWhere, asOf, offsets),
  ]
  if (cell?.outcome !== undefined)
    filters.push(filterBy(outcomeReader(table, asOf), [cell.outcome]))
  if (cell?.age !== undefined) {
    const ageEdges = ageEdgesOf(question)
    const allowed = new Uint8Array(ageEdges.length + 1)
    allowed[cell.age] = 1
    filters.push({ read: { write: writeAgesOf(table, question, ageEdges, offsets) }, allowed })
  }
  const edges = periodEdgesOf(question)
  const fromEdge = cell?.period === undefined ? undefined : edges[cell.period - 1]
  const toEdge = cell?.period === undefined ? undefined : edges[cell.period]
  const rows = matchingRows(table, {
    receivedFrom: Math.max(where.receivedFrom ?? 0, fromEdge ?? 0),
    receivedTo: Math.min(asOf, where.receivedTo ?? asOf, toEdge ?? asOf),
    filters,
  })
  const endOf = (row: number) => Math.min(table.decidedAt[row] ?? NEVER, asOf)
  const rank = (row: number) => {
    const received = table.receivedAt[row] ?? 0
    return sort === 'received' ? received : received - endOf(row)
  }
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || compareIds(table, a, b))
  return {
    rows: sorted
      .slice(page.offset, page.offset + page.limit)
      .map((row) => caseSeenAt(table, row, asOf)),
    total: rows.length,
  }
}

/**
 * The cases open at the as-of, each with the due time of every rule it matches, the earliest first.
 * Sorted by the earliest due time (those without one last) or by `receivedAt`; ties by id.
 */
export function openCasePage(table: CaseTable, question: OpenCaseQuestion): OpenCasePage {
  const { asOf, where, dueRules, sort, page } = question
  const open = filterBy(outcomeReader(table, asOf), [OPEN])
  const offsetsIn = (zone: ZoneName) =>
    zoneOffsets(zone, instant(table.receivedAt[0] ?? asOf), asOf)
  const openRows = matchingRows(table, {
    receivedFrom: where.receivedFrom ?? 0,
    receivedTo: Math.min(asOf, where.receivedTo ?? asOf),
    filters: [open, ...filtersOf(table, where, asOf, offsetsIn(zoneName('UTC')))],
  }).filter((row) => question.id === undefined || table.idOf(row) === question.id)
  const rows = openRows.map((row) => ({ row, due: [] as OpenCasePage['rows'][number]['due'] }))
  const byRow = new Map(rows.map((one) => [one.row, one]))
  for (const rule of dueRules.filter(namesDimensions)) {
    const { receivedFrom = 0, receivedTo = NEVER } = rule
    const filters = filtersOf(table, rule.where, asOf, offsetsIn(rule.zone))
    for (const row of passingRows(openRows, filters)) {
      const received = instant(table.receivedAt[row] ?? 0)
      if (received < receivedFrom || received >= receivedTo) continue
      const dueAt = dueTime(rule, received, table.pausesOf(row), asOf)
      if (dueAt !== null) byRow.get(row)?.due.push({ ruleId: rule.id, dueAt })
    }
  }
  for (const { due } of rows) due.sort((a, b) => a.dueAt - b.dueAt)
  const rank = ({ row, due }: (typeof rows)[number]) =>
    sort === 'due' ? (due[0]?.dueAt ?? NEVER) : (table.receivedAt[row] ?? 0)
  const sorted = rows
    .filter(({ due }) => isDueWithin(question, due[0]?.dueAt))
    .toSorted((a, b) => rank(a) - rank(b) || compareIds(table, a.row, b.row))
  return {
    rows: sorted
      .slice(page.offset, page.offset + page.limit)
      .map(({ row, due }) => ({ case: caseSeenAt(table, row, asOf), due })),
    total: sorted.length,
  }
}

function isDueWithin(
  { dueFrom, dueTo }: Pick<OpenCaseQuestion, 'dueFrom' | 'dueTo'>,
  dueAt: Instant | undefined,
): boolean {
  if (dueFrom === undefined && dueTo === undefined) return true
  return dueAt !== undefined && dueAt >= (dueFrom ?? dueAt) && dueAt < (dueTo ?? NEVER)
}

/** One row as it was seen at a moment: nothing that became known later. */
export function caseSeenAt(table: CaseTable, row: number, asOf: Instant): Case {
  return caseSeen(caseAt(table, row), asOf)
}

/** A rule that names a dimension no case has matches none. */
const namesDimensions = (rule: DueRule) =>
  Object.keys(rule.where).every((name) => Dimension.options.some((known) => known === name))

const compareIds = (table: CaseTable, a: number, b: number) =>
  compareCodePoints(table.idOf(a), table.idOf(b))
