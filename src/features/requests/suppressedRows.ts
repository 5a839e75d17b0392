/** The table that may be handed out, and its rows for files and copies: all from the same cells. */
import type { ChartCell, ChartTable } from '#charts/chartTable.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { Tally } from '#contract/tally.ts'
import { Category } from '#contract/vocabulary.ts'
import { compareCodePoints } from '#domain/compareCodePoints.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import {
  type CountTable,
  type PublishedCount,
  type PublishedTable,
  publishedNumber,
  suppressTable,
} from '#domain/suppression/suppressTable.ts'
import { formatMonth } from '#ui/format.ts'
import { monthsOf } from './suppressedGrid.ts'
import type { AskedSuppressed } from './suppressedQuestions.ts'
import type { RequestsView } from './useRequests.ts'

/** Counts under it are withheld: this page’s own choice, printed beside the table. */
export const LEAST_COUNT_SHOWN = 10

/** How a file and a copy say that a count is withheld. */
export const WITHHELD = 'withheld'

/** How the margins are called. */
export const ALL = 'All'

/** The answer's table with what is withheld; null while there is none, or none can be asked for. */
export function suppressedTable({ plan, tallies, info }: RequestsView): PublishedTable | null {
  const [asked] = plan.suppressed
  if (!asked || !tallies) return null
  const table = countsOf(asked, answerTo(asked, tallies), categoriesOf(info))
  return suppressTable(table, { threshold: LEAST_COUNT_SHOWN })
}

/**
 * Requests by month and category. A category that the source has stands there with zeros too, so that
 * its column is no news; one that the source does not name is added.
 */
export function countsOf(
  { year }: Pick<AskedSuppressed, 'year'>,
  { groups, cells }: Tally,
  categories: readonly string[],
): CountTable {
  const unnamed = groups.flatMap(([category = '']) =>
    categories.includes(category) ? [] : [category],
  )
  const columns = [...categories, ...unnamed.toSorted(compareCodePoints)]
  const months = monthsOf(year)
  const counts = months.map(() => columns.map(() => 0))
  cells.count.forEach((count, cell) => {
    // The first bin lies before the year's first day.
    const line = counts[(cells.period[cell] ?? 0) - 1]
    const column = columns.indexOf(groups[cells.group[cell] ?? -1]?.[0] ?? '')
    if (line && column >= 0) line[column] = (line[column] ?? 0) + count
  })
  return { rows: months.map(formatMonth), columns, counts }
}

/** The source's categories of requests, those of the law's vocabulary first and in its order. */
function categoriesOf(info: SourceInfo | null): string[] {
  const held = info?.kinds.find(({ kind }) => kind === 'disclosure')?.values['category']
  const known: readonly string[] = Category.options
  if (!held) return [...known]
  const others = held.filter((category) => !known.includes(category))
  return [
    ...known.filter((category) => held.includes(category)),
    ...others.toSorted(compareCodePoints),
  ]
}

/** All the table's counts, totals too. */
export const allCounts = (table: PublishedTable): PublishedCount[] => [
  ...table.cells.flat(),
  ...table.rowTotals,
  ...table.columnTotals,
  table.total,
]

/** How many of the table's counts are withheld. */
export const withheldCount = (table: PublishedTable): number =>
  allCounts(table).filter((cell) => publishedNumber(cell) === null).length

const written = (cell: PublishedCount | undefined): ChartCell =>
  cell === undefined ? null : (publishedNumber(cell) ?? WITHHELD)

/** The whole table as it stands on the page: a line a month, a column a category, the totals last. */
export function gridTable(table: PublishedTable | null): ChartTable {
  const { rows = [], columns = [], cells = [], rowTotals = [], columnTotals = [] } = table ?? {}
  const line = (head: string, counts: readonly PublishedCount[], total: ChartCell) => ({
    month: head,
    ...Object.fromEntries(columns.map((_, index) => [`c${index}`, written(counts[index])])),
    all: total,
  })
  return {
    columns: [
      { key: 'month', label: 'Received in' },
      ...columns.map((label, index) => ({ key: `c${index}`, label, align: 'right' as const })),
      { key: 'all', label: ALL, align: 'right' },
    ],
    rows: [
      ...rows.map((month, index) => line(month, cells[index] ?? [], written(rowTotals[index]))),
      ...(table ? [line(ALL, columnTotals, written(table.total))] : []),
    ],
  }
}

/** The totals alone: by month, by category, and of all. */
export function totalsTable(table: PublishedTable | null): ChartTable {
  const { rows = [], columns = [], rowTotals = [], columnTotals = [] } = table ?? {}
  return {
    columns: [
      { key: 'of', label: 'Total of' },
      { key: 'count', label: 'Requests', align: 'right' },
    ],
    rows: [
      ...rows.map((month, index) => ({ of: month, count: written(rowTotals[index]) })),
      ...columns.map((category, index) => ({ of: category, count: written(columnTotals[index]) })),
      ...(table ? [{ of: ALL, count: written(table.total) }] : []),
    ],
  }
}
