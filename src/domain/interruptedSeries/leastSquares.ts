/** Ordinary least squares by an orthogonal basis. */

/** What a least-squares fit comes to. */
export interface LeastSquares {
  coefficients: number[]
  /** (XᵀX)⁻¹, row by row. */
  inverse: number[][]
  /** ln det XᵀX. */
  logDeterminant: number
  residualSumOfSquares: number
}

/**
 * The coefficients that bring the columns nearest to the values. Gram and Schmidt's method, modified,
 * with the values as the last column, loses no more digits than Householder's (Björck 1967).
 *
 * The columns and values are overwritten. Columns (1, 1, 1) and (0, 1, 2), values (1, 3, 5) →
 * coefficients 1 and 2, no residuals. Throws a RangeError where the columns depend on each other.
 */
export function leastSquares(columns: readonly Float64Array[], values: Float64Array): LeastSquares {
  const count = columns.length
  const triangle = columns.map(() => new Float64Array(count + 1))
  columns.forEach((column, at) => {
    const row = triangle[at] as Float64Array
    const size = Math.sqrt(product(column, column))
    if (!(size > 0)) throw new RangeError('columns that depend on each other')
    row[at] = size
    for (let each = 0; each < column.length; each++) column[each] = (column[each] as number) / size
    for (let other = at + 1; other <= count; other++) {
      const next = columns[other] ?? values
      const along = product(column, next)
      row[other] = along
      for (let each = 0; each < next.length; each++) {
        next[each] = (next[each] as number) - along * (column[each] as number)
      }
    }
  })
  const solved = (rightOf: (at: number) => number) => solveTriangle(triangle, rightOf)
  const inverseRows = columns.map((_, unit) => solved((at) => (at === unit ? 1 : 0)))
  const sizes = triangle.map((row, at) => row[at] as number)
  return {
    coefficients: solved((at) => triangle[at]?.[count] as number),
    inverse: columns.map((_, one) =>
      columns.map((__, other) =>
        inverseRows.reduce((sum, row) => sum + (row[one] as number) * (row[other] as number), 0),
      ),
    ),
    logDeterminant: sizes.reduce((sum, size) => sum + 2 * Math.log(size), 0),
    residualSumOfSquares: product(values, values),
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}

/** From the last unknown to the first. */
function solveTriangle(triangle: readonly Float64Array[], rightOf: (at: number) => number) {
  const solution = triangle.map(() => 0)
  for (let at = triangle.length - 1; at >= 0; at--) {
    const row = triangle[at] as Float64Array
    let rest = rightOf(at)
    for (let known = at + 1; known < triangle.length; known++) {
      rest -= (row[known] as number) * (solution[known] as number)
    }
    solution[at] = rest / (row[at] as number)
  }
  return solution
}
