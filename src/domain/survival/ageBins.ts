/** Counts by age, checked and put together by distinct age, with the cases at risk at each. */

/** `columns[j][i]` counts cases of column j that left at `hours[i]`; `atRisk[i]` were there just before. */
export interface AgeBins {
  hours: readonly number[]
  columns: readonly Float64Array[]
  atRisk: Float64Array
  /** Where each edge that was asked for stands in `hours`. */
  indexOfEdge: readonly number[]
  /** The first index at which a case left; Infinity where there is none. */
  firstLeaving: number
}

/**
 * Edges 24, 24, 48 with one column 1, 2, 3 → hours 24 and 48, column 3 and 3, at risk 6 and 3.
 *
 * Throws a RangeError for edges that descend, columns of another length, and counts below 0.
 */
export function ageBins(
  edgesHours: readonly number[],
  counts: readonly (readonly number[])[],
): AgeBins {
  const hours: number[] = []
  const indexOfEdge = edgesHours.map((edge) => {
    const last = hours.at(-1) ?? -Infinity
    if (!(edge >= last)) throw new RangeError('edges must ascend')
    if (edge > last) hours.push(edge)
    return hours.length - 1
  })
  const columns = counts.map((column) => {
    if (column.length !== edgesHours.length) throw new RangeError('one count for each edge')
    const sums = new Float64Array(hours.length)
    column.forEach((count, edge) => {
      if (!(count >= 0 && count < Infinity)) throw new RangeError('counts are 0 or more')
      const index = indexOfEdge[edge] ?? 0
      sums[index] = (sums[index] ?? 0) + count
    })
    return sums
  })
  const atRisk = new Float64Array(hours.length)
  let left = 0
  let firstLeaving = Infinity
  for (let index = hours.length - 1; index >= 0; index--) {
    const leaving = columns.reduce((sum, column) => sum + (column[index] ?? 0), 0)
    left += leaving
    atRisk[index] = left
    if (leaving > 0) firstLeaving = index
  }
  return { hours, columns, atRisk, indexOfEdge, firstLeaving }
}
