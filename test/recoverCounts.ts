/**
 * Tries to recover what a table withholds, from nothing but what it prints: by the simplex method over
 * the equations of its totals, which shares no idea and no code with how the table was made.
 */

/** A line of the table as printed, its total last; the last line has the columns' totals. Null: withheld. */
export type PrintedTable = readonly (readonly (number | null)[])[]

/** What a withheld count can be at least and at most; `most` may be infinite. */
export interface Recovered {
  row: number
  column: number
  least: number
  most: number
}

/**
 * The exact bounds of every withheld count, known to be 1 or more because zeros are printed. Bounds of
 * such systems are whole numbers. Throws where no counts at all fit what is printed.
 *
 * [[3, null, 10], [null, 5, 25], [23, 12, 35]] with its withheld 7 and 20 → both recovered.
 */
export function recoverCounts(printed: PrintedTable): Recovered[] {
  const unknowns = printed.flatMap((line, row) =>
    line.flatMap((count, column) => (count === null ? [{ row, column }] : [])),
  )
  const tableau = feasible(independent(equationsOf(printed, unknowns)), unknowns.length)
  return unknowns.map(({ row, column }, index) => ({
    row,
    column,
    least: 1 + lowered(tableau, index),
    most: 1 + raised(tableau, index),
  }))
}

/** One equation a line and one a column: the cells less the total come to 0; each unknown is 1 + y, y ≥ 0. */
function equationsOf(printed: PrintedTable, unknowns: readonly { row: number; column: number }[]) {
  const height = printed.length
  const width = printed[0]?.length ?? 0
  const equation = (positions: readonly (readonly [number, number])[]) => {
    const coefficients = unknowns.map(() => 0)
    let rightSide = 0
    positions.forEach(([row, column], at) => {
      const sign = at === positions.length - 1 ? -1 : 1
      const count = printed[row]?.[column] ?? null
      const unknown = unknowns.findIndex((one) => one.row === row && one.column === column)
      if (count === null) coefficients[unknown] = sign
      rightSide -= sign * (count ?? 1)
    })
    return [...coefficients, rightSide]
  }
  const lines = Array.from({ length: height }, (_, row) =>
    equation(Array.from({ length: width }, (__, column) => [row, column] as const)),
  )
  const columns = Array.from({ length: width }, (_, column) =>
    equation(Array.from({ length: height }, (__, row) => [row, column] as const)),
  )
  return [...lines, ...columns]
}

/** Gauss: the equations that say something of their own. */
function independent(equations: number[][]): number[][] {
  const left = equations.map((equation) => [...equation])
  const kept: number[][] = []
  const width = left[0]?.length ?? 1
  for (let column = 0; column < width - 1; column++) {
    const at = left.findIndex((equation) => equation[column] !== 0)
    const [pivot] = at === -1 ? [] : left.splice(at, 1)
    if (!pivot) continue
    kept.push(pivot)
    for (const equation of left) subtract(equation, pivot, column)
  }
  if (left.some((equation) => equation.at(-1) !== 0))
    throw new Error('No counts fit what is printed')
  return kept
}

function subtract(equation: number[], pivot: readonly number[], column: number): void {
  const factor = (equation[column] ?? 0) / (pivot[column] ?? 1)
  if (factor === 0) return
  pivot.forEach((value, index) => (equation[index] = (equation[index] ?? 0) - factor * value))
}

interface Tableau {
  /** Each: coefficients of the unknowns, then the right side, 0 or more. */
  lines: number[][]
  /** `basis[i]`: the unknown that line i is solved for. */
  basis: number[]
  unknownCount: number
}

/** The first phase: a solution to begin from, with an artificial unknown a line until it has left. */
function feasible(equations: number[][], unknownCount: number): Tableau {
  const lines = equations.map((equation) =>
    (equation.at(-1) ?? 0) < 0 ? equation.map((value) => -value) : equation,
  )
  const start: Tableau = {
    lines: lines.map((line, index) => [
      ...line.slice(0, unknownCount),
      ...lines.map((_, other) => (other === index ? 1 : 0)),
      line.at(-1) ?? 0,
    ]),
    basis: lines.map((_, index) => unknownCount + index),
    unknownCount: unknownCount + lines.length,
  }
  const cost = Array.from({ length: start.unknownCount }, (_, at) => (at < unknownCount ? 0 : 1))
  if (minimised(start, cost) !== 0) throw new Error('No counts fit what is printed')
  start.basis.forEach((unknown, line) => {
    if (unknown < unknownCount) return
    const entering = (start.lines[line] ?? []).findIndex(
      (value, index) => index < unknownCount && value !== 0,
    )
    pivotOn(start, line, entering)
  })
  return {
    lines: start.lines.map((line) => [...line.slice(0, unknownCount), line.at(-1) ?? 0]),
    basis: start.basis,
    unknownCount,
  }
}

const unit = (length: number, at: number, value: number) =>
  Array.from({ length }, (_, index) => (index === at ? value : 0))

const lowered = (tableau: Tableau, unknown: number): number =>
  minimised(tableau, unit(tableau.unknownCount, unknown, 1))

const raised = (tableau: Tableau, unknown: number): number =>
  -minimised(tableau, unit(tableau.unknownCount, unknown, -1))

/** The second phase, by Bland's rule, which cannot go in circles. Moves the tableau to the best basis. */
function minimised(tableau: Tableau, cost: readonly number[]): number {
  for (;;) {
    const { lines, basis } = tableau
    const reduced = (column: number) =>
      lines.reduce(
        (left, line, index) => left - (cost[basis[index] ?? 0] ?? 0) * (line[column] ?? 0),
        cost[column] ?? 0,
      )
    let entering = 0
    while (entering < tableau.unknownCount && reduced(entering) >= 0) entering++
    if (entering === tableau.unknownCount)
      return lines.reduce(
        (sum, line, index) => sum + (cost[basis[index] ?? 0] ?? 0) * (line.at(-1) ?? 0),
        0,
      )
    const leaving = leavingLine(tableau, entering)
    if (leaving === null) return -Infinity
    pivotOn(tableau, leaving, entering)
  }
}

function leavingLine({ lines, basis }: Tableau, entering: number): number | null {
  let best: number | null = null
  let leastRatio = Infinity
  lines.forEach((line, index) => {
    const coefficient = line[entering] ?? 0
    if (coefficient <= 0) return
    const ratio = (line.at(-1) ?? 0) / coefficient
    const isEqual = ratio === leastRatio && (basis[index] ?? 0) < (basis[best ?? 0] ?? 0)
    if (ratio > leastRatio || (ratio === leastRatio && !isEqual)) return
    best = index
    leastRatio = ratio
  })
  return best
}

function pivotOn({ lines, basis }: Tableau, at: number, entering: number): void {
  const pivot = lines[at]
  if (!pivot) return
  const by = pivot[entering] ?? 1
  pivot.forEach((value, index) => (pivot[index] = value / by))
  lines.forEach((line, index) => {
    if (index !== at) subtract(line, pivot, entering)
  })
  basis[at] = entering
}
