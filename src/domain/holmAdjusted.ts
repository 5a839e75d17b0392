/** P-values of a table of comparisons, raised so that the whole table errs as seldom as one of them. */

/**
 * Holm's step-down adjustment (1979): in ascending order the smallest of m p-values is multiplied by m,
 * the next by m − 1 and so on, none falls below the one before it, and none exceeds 1. Reading the
 * adjusted values against 0.05 errs in at most 5 % of tables in which no two groups differ, whether
 * comparisons share groups or not. A comparison that could not be made (null) is not counted in m and
 * stays null. Answers in the order given.
 *
 * 0.01, 0.04, 0.03, 0.005 → 0.03, 0.06, 0.06, 0.02.
 */
export function holmAdjusted(pValues: readonly (number | null)[]): (number | null)[] {
  const ascending = pValues
    .flatMap((pValue, at) => (pValue === null ? [] : [{ pValue, at }]))
    .toSorted((one, other) => one.pValue - other.pValue)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let atLeast = 0
  ascending.forEach(({ pValue, at }, rank) => {
    atLeast = Math.max(atLeast, Math.min(1, pValue * (ascending.length - rank)))
    adjusted[at] = atLeast
  })
  return adjusted
}
