/** A table with its margins as a network, in which every count is the flow of one arc. */

/** One count above zero: a cell, a row's total, a column's total or the total of all. */
export interface Arc {
  /** `rows.length` for the line of the columns' totals. */
  row: number
  /** `columns.length` for the column of the rows' totals. */
  column: number
  from: number
  to: number
  count: number
}

/** A table with its margins as a network through which counts flow. */
export interface TableNetwork {
  arcs: Arc[]
  /** For each node the arcs that begin or end there, as indices of `arcs`. */
  arcsAt: number[][]
}

/**
 * The network of a table. Every line and every column is a node, the margins' too. A cell's count flows
 * from its line to its column, a column's total on to the line of totals, the total of all from there
 * to the column of totals, a line's total from there back to its line. What flows into a node flows out
 * of it, which says neither more nor less than that each total is the sum of its cells. What can be
 * reckoned from published counts about one withheld is then a question of greatest flows, whose answers
 * are whole numbers (Hundepool et al., Statistical Disclosure Control, 2012, on cell suppression).
 *
 * Counts of zero have no arc: they are published, and nothing flows through them.
 *
 * [[3, 12]] → nodes: its line 0, the totals' line 1, columns 2 and 3, the totals' column 4; arcs
 * 0→2 with 3, 0→3 with 12, 4→0 with 15, 2→1 with 3, 3→1 with 12, 1→4 with 15.
 */
export function tableNetwork(counts: readonly (readonly number[])[]): TableNetwork {
  const rowCount = counts.length
  const columnCount = counts[0]?.length ?? 0
  const columnNode = (column: number) => rowCount + 1 + column
  const arcs: Arc[] = []
  withTotals(counts).forEach((line, row) =>
    line.forEach((count, column) => {
      if (count === 0) return
      // A total flows against the direction of the cells that it is the sum of; the total of all
      // is a sum of sums and flows with them again.
      const isAgainst = (row === rowCount) !== (column === columnCount)
      const [from, to] = isAgainst ? [columnNode(column), row] : [row, columnNode(column)]
      arcs.push({ row, column, from, to, count })
    }),
  )
  const arcsAt: number[][] = Array.from({ length: rowCount + columnCount + 2 }, () => [])
  arcs.forEach(({ from, to }, index) => {
    arcsAt[from]?.push(index)
    arcsAt[to]?.push(index)
  })
  return { arcs, arcsAt }
}

/** The table with its margins: a last column of the lines' totals and a last line of the columns'. */
export function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const lines = counts.map((line) => [...line, sum(line)])
  const width = (counts[0]?.length ?? 0) + 1
  const totals = Array.from({ length: width }, (_, column) =>
    sum(lines.map((line) => line[column] ?? 0)),
  )
  return [...lines, totals]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
