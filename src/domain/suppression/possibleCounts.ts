/** Which whole numbers a withheld count could be, for somebody who has all that is published. */
import { cheapestWay, type Step } from './residual.ts'
import type { TableNetwork } from './tableNetwork.ts'

/** The count could be anything from `count − below` to `count + above`, both reckoned up to a limit. */
export interface PossibleCounts {
  below: number
  above: number
  /** The counts of all arcs when this one is as small, or as large, as found. */
  flowBelow: number[]
  flowAbove: number[]
}

/**
 * How far a withheld count can be moved without changing anything published: exact bounds, by greatest
 * flows. `above` is the flow that can go round from the arc's end to its start, over withheld arcs
 * alone; `below` the flow that can go beside it instead. Neither is followed beyond `enough`.
 *
 * [[3, 12]] with 3, its column's total 3 and both of the next column withheld: the line's 15 is
 * published, so 3 could be 1 to 14: below 2, above 11.
 */
export function possibleCounts(
  network: TableNetwork,
  withheld: ReadonlySet<number>,
  arcIndex: number,
  enough: number,
): PossibleCounts {
  const { arcs } = network
  const arc = arcs[arcIndex]
  if (!arc) throw new RangeError(`The table has no count ${arcIndex}`)
  const free = (index: number) => (index !== arcIndex && withheld.has(index) ? 0 : null)
  const counts = arcs.map(({ count }) => count)
  const up = pushed(network, counts, { from: arc.to, to: arc.from }, free, enough)
  const down = pushed(
    network,
    counts,
    { from: arc.from, to: arc.to },
    free,
    Math.min(enough, arc.count - 1),
  )
  return { below: down.amount, above: up.amount, flowBelow: down.flow, flowAbove: up.flow }
}

/** Pushes as much as can go, `most` at most (Ford and Fulkerson). */
function pushed(
  network: TableNetwork,
  counts: readonly number[],
  ends: { from: number; to: number },
  costOf: (arc: number) => number | null,
  most: number,
): { amount: number; flow: number[] } {
  const flow = [...counts]
  let amount = 0
  while (amount < most) {
    const way = cheapestWay(network, flow, ends, costOf)
    if (!way) break
    const more = Math.min(most - amount, roomOn(way.steps, flow))
    for (const { arc, isForward } of way.steps)
      flow[arc] = (flow[arc] ?? 0) + (isForward ? more : -more)
    amount += more
  }
  return { amount, flow }
}

/** How much a way can carry: backwards an arc gives all but one. */
const roomOn = (steps: readonly Step[], flow: readonly number[]): number =>
  Math.min(...steps.map(({ arc, isForward }) => (isForward ? Infinity : (flow[arc] ?? 0) - 1)))
