/** A table of counts made fit to be handed out: small counts withheld, and what would give them away. */
import { tableNetwork, withTotals } from './tableNetwork.ts'
import { withheldArcs } from './withheldArcs.ts'

/** Counts by line and column, `counts[row][column]`: whole numbers, zero or more. */
export interface CountTable {
  rows: readonly string[]
  columns: readonly string[]
  counts: readonly (readonly number[])[]
}

/**
 * A count, or that it is withheld. Whether because it is small or because it would give a small one
 * away is not said: a reader who knew which is which could narrow the rest down.
 */
export type PublishedCount = { count: number } | { suppressed: true }

/** Lines and columns as they came, with what may be published of them. */
export interface PublishedTable {
  rows: readonly string[]
  columns: readonly string[]
  cells: PublishedCount[][]
  rowTotals: PublishedCount[]
  columnTotals: PublishedCount[]
  total: PublishedCount
}

/** How much is withheld. */
export interface SuppressionRule {
  /** Counts of 1 up to, not including, this are withheld, totals too. */
  threshold: number
  /** A withheld count could be at least so many different whole numbers. Default: the threshold. */
  leastPossible?: number
}

/**
 * Withholds every count below the threshold, cell or total, and as many others as it takes so that
 * nothing withheld can be reckoned from the table: for a reader who knows the rule and has all that is
 * published, each withheld count could be at least `leastPossible` different whole numbers (as many as
 * the threshold, so that none can even be told to be below it).
 *
 * Zeros are published. The minimum frequency rule guards those who are counted, and behind a zero stands
 * nobody; that nothing was asked about something is then told. An office that holds this for sensitive
 * too must leave the column out. Known of a withheld count is therefore that it is 1 or more.
 *
 * [[3, 40], [25, 30]] at 10: the 3 would follow from its line's 43 less 40, so all four are withheld and
 * the totals 43, 55, 28, 70 and 98 stand: the 3 could be anything from 1 to 27.
 *
 * It guards one table. Who has two tables that overlap, or knows some of the cases, can reckon more; and
 * nothing here guards against a reader who runs the choice of what else to withhold backwards.
 * Sources: Hundepool, Domingo-Ferrer, Franconi, Giessing, Schulte Nordholt, Spicer and de Wolf,
 * Statistical Disclosure Control (2012), on frequency tables and on cell suppression.
 *
 * Throws a RangeError for counts that are not whole, negative, or not as many as the lines and columns.
 */
export function suppressTable(table: CountTable, rule: SuppressionRule): PublishedTable {
  const { rows, columns, counts } = table
  checkTable(table)
  const network = tableNetwork(counts)
  const { threshold, leastPossible = threshold } = rule
  const withheld = withheldArcs(network, { threshold, leastPossible })
  const published: PublishedCount[][] = withTotals(counts).map((line) =>
    line.map((count) => ({ count })),
  )
  for (const index of withheld) {
    const arc = network.arcs[index]
    const line = arc && published[arc.row]
    if (line) line[arc.column] = { suppressed: true }
  }
  const lines = published.slice(0, rows.length)
  const totals = published[rows.length] ?? []
  return {
    rows,
    columns,
    cells: lines.map((line) => line.slice(0, columns.length)),
    rowTotals: lines.map((line) => line[columns.length] ?? { count: 0 }),
    columnTotals: totals.slice(0, columns.length),
    total: totals[columns.length] ?? { count: 0 },
  }
}

/** The number, or null where it is withheld. */
export const publishedNumber = (cell: PublishedCount): number | null =>
  'count' in cell ? cell.count : null

function checkTable({ rows, columns, counts }: CountTable): void {
  const isWhole = (count: number) => Number.isSafeInteger(count) && count >= 0
  if (counts.length !== rows.length || counts.some((line) => line.length !== columns.length))
    throw new RangeError('The table has not as many counts as lines and columns')
  if (!counts.every((line) => line.every(isWhole)))
    throw new RangeError('Counts are whole numbers, zero or more')
}
