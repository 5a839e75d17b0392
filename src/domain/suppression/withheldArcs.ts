/** Which counts of a table are withheld, so that none of them can be reckoned from the others. */
import { possibleCounts, type PossibleCounts } from './possibleCounts.ts'
import { cheapestWay } from './residual.ts'
import type { Arc, TableNetwork } from './tableNetwork.ts'

/**
 * The arcs withheld: those below the threshold, and more of them until every withheld count could be at
 * least `leastPossible` different whole numbers for a reader who has all the rest.
 *
 * Greedy: for the first count that could be too few, the way round through the network that costs the
 * least published count is withheld too, and all are reckoned anew. There always is one, because with
 * every total withheld nothing bounds a count from above. At the end, what turns out not to be needed is
 * published again, the largest first. The same table gives the same answer.
 */
export function withheldArcs(
  network: TableNetwork,
  { threshold, leastPossible }: { threshold: number; leastPossible: number },
): Set<number> {
  const { arcs } = network
  const enough = leastPossible - 1
  const below = arcs.flatMap(({ count }, index) => (count < threshold ? [index] : []))
  const withheld = new Set(below)
  for (;;) {
    const weak = firstWeak(network, withheld, enough)
    if (!weak) break
    for (const arc of cheapestCover(network, withheld, weak)) withheld.add(arc)
  }
  const added = [...withheld].filter((index) => !below.includes(index))
  for (const index of added.toSorted((one, other) => countOf(arcs, other) - countOf(arcs, one))) {
    withheld.delete(index)
    if (firstWeak(network, withheld, enough)) withheld.add(index)
  }
  return withheld
}

const countOf = (arcs: readonly Arc[], index: number): number => arcs[index]?.count ?? 0

interface Weak {
  arc: number
  possible: PossibleCounts
}

/** The first withheld count, in the table's order, that could be too few whole numbers. */
function firstWeak(
  network: TableNetwork,
  withheld: ReadonlySet<number>,
  enough: number,
): Weak | null {
  for (const arc of [...withheld].toSorted((one, other) => one - other)) {
    const possible = possibleCounts(network, withheld, arc, enough)
    if (possible.below + possible.above < enough) return { arc, possible }
  }
  return null
}

/** The published arcs of the cheapest way by which the count could be larger, or smaller, than now. */
function cheapestCover(
  network: TableNetwork,
  withheld: ReadonlySet<number>,
  { arc, possible }: Weak,
): number[] {
  const { arcs } = network
  const weak = arcs[arc]
  if (!weak) return []
  const costOf = (index: number) => {
    if (index === arc) return null
    return withheld.has(index) ? 0 : countOf(arcs, index)
  }
  const { from, to } = weak
  const up = cheapestWay(network, possible.flowAbove, { from: to, to: from }, costOf)
  const down =
    possible.below < weak.count - 1
      ? cheapestWay(network, possible.flowBelow, { from, to }, costOf)
      : null
  const way = down && (!up || down.cost < up.cost) ? down : up
  return way ? way.steps.flatMap((step) => (withheld.has(step.arc) ? [] : [step.arc])) : []
}
