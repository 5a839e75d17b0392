/** Edges as stretches of equal steps, so that a bin is a division and not a search. */

export type EqualSteps = { from: number; step: number; count: number }

/**
 * Splits sorted edges into as few stretches as reading from the left finds. 0, 6, 12, 24, 48 →
 * { from: 0, step: 6, count: 3 }, { from: 24, step: 24, count: 2 }.
 */
export function equalSteps(edges: readonly number[]): EqualSteps[] {
  const stretches: EqualSteps[] = []
  for (const edge of edges) {
    const last = stretches.at(-1)
    if (last?.count === 1) {
      last.step = edge - last.from
      last.count = 2
    } else if (last && edge === last.from + last.count * last.step) {
      last.count++
    } else {
      stretches.push({ from: edge, step: 1, count: 1 })
    }
  }
  return stretches
}
