/** The late share that one day's cases would have at another day's speed. */

/** Cases of one group past their deadline, and those of them that were late. */
export type GroupLate = { group: string; late: number; n: number }

/**
 * Each group's own late share (`speed`), weighted by how many cases of it there are in `mix`. A group
 * of `mix` that `speed` has no case of takes the late share of all of `speed`: nothing else is known
 * of it. Null where either has no case at all.
 *
 * Late 9 of 90 insults and 5 of 10 threats: 14 %. With 50 of each it would be 0.5 × 10 % + 0.5 × 50 %
 * = 30 %: 16 points by the mix alone.
 */
export function lateShareReweighted(
  speed: readonly GroupLate[],
  mix: readonly GroupLate[],
): number | null {
  const ofAll = lateShareOf(speed)
  const cases = sum(mix.map(({ n }) => n))
  if (ofAll === null || cases === 0) return null
  const shares = new Map(speed.map((each) => [each.group, lateShareOf([each])]))
  return sum(mix.map(({ group, n }) => (shares.get(group) ?? ofAll) * (n / cases)))
}

/** Late of all, whatever the group: 14 of 100 above. Null where there is no case. */
export function lateShareOf(groups: readonly GroupLate[]): number | null {
  const n = sum(groups.map((each) => each.n))
  return n > 0 ? sum(groups.map(({ late }) => late)) / n : null
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
