/** How far a vector of differences lies from 0, in units of its covariance. */

/** A pivot below this part of the largest variance is none: the categories' differences depend on one another. */
const SINGULAR = 1e-9

/**
 * D′ V⁻¹ D by Gaussian elimination with the pivots of the diagonal; V is symmetric and positive
 * semidefinite, of which the first `difference.length` rows and columns count. Null where V is singular.
 *
 * D = (3), V = (4) → 2.25.
 */
export function quadraticForm(
  difference: readonly number[],
  covariance: readonly ArrayLike<number>[],
): number | null {
  const size = difference.length
  const rows = difference.map((one, at) => [
    ...Array.from({ length: size }, (_, k) => covariance[at]?.[k] ?? 0),
    one,
  ])
  const largest = Math.max(0, ...rows.map((row, at) => row[at] ?? 0))
  let form = 0
  for (let at = 0; at < size; at++) {
    const pivotRow = rows[at] ?? []
    const pivot = pivotRow[at] ?? 0
    if (!(pivot > largest * SINGULAR)) return null
    // The Cholesky factor's solution squared, summed as the elimination goes.
    form += (pivotRow[size] ?? 0) ** 2 / pivot
    for (let below = at + 1; below < size; below++) {
      const row = rows[below] ?? []
      const factor = (row[at] ?? 0) / pivot
      for (let k = at; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0)
    }
  }
  return form
}
