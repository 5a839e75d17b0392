/** How the flow through a network can still be changed, and the cheapest way to change it. */
import type { TableNetwork } from './tableNetwork.ts'

/** An arc taken forwards (its count grows) or backwards (it shrinks). */
export interface Step {
  arc: number
  isForward: boolean
}

interface Reached {
  cost: number
  by: Step | null
  from: number
}

/**
 * The cheapest way from one node to another over arcs whose flow can change, or null. An arc can always
 * carry more, and less down to one: a withheld count is known not to be zero, since zeros are published.
 * @param costOf of taking an arc in either direction, 0 or more; null: it may not be taken
 */
export function cheapestWay(
  { arcs, arcsAt }: TableNetwork,
  flow: readonly number[],
  nodes: { from: number; to: number },
  costOf: (arc: number) => number | null,
): { steps: Step[]; cost: number } | null {
  const reached: (Reached | undefined)[] = Array.from({ length: arcsAt.length })
  const settled = new Set<number>()
  reached[nodes.from] = { cost: 0, by: null, from: nodes.from }
  for (;;) {
    const node = nearest(reached, settled)
    if (node === null) return null
    const here = reached[node]
    if (!here) return null
    if (node === nodes.to) return { steps: stepsTo(node, reached), cost: here.cost }
    settled.add(node)
    for (const index of arcsAt[node] ?? []) {
      const arc = arcs[index]
      if (!arc) continue
      const isForward = arc.from === node
      const next = isForward ? arc.to : arc.from
      if (settled.has(next) || (!isForward && (flow[index] ?? 0) <= 1)) continue
      const cost = costOf(index)
      if (cost === null) continue
      const known = reached[next]
      if (known && known.cost <= here.cost + cost) continue
      reached[next] = { cost: here.cost + cost, by: { arc: index, isForward }, from: node }
    }
  }
}

/** The cheapest node not settled yet; of equal ones the first. */
function nearest(
  reached: readonly (Reached | undefined)[],
  settled: ReadonlySet<number>,
): number | null {
  let best: number | null = null
  let leastCost = Infinity
  reached.forEach((node, index) => {
    if (!node || settled.has(index) || node.cost >= leastCost) return
    best = index
    leastCost = node.cost
  })
  return best
}

function stepsTo(node: number, reached: readonly (Reached | undefined)[]): Step[] {
  const steps: Step[] = []
  for (let at = reached[node]; at?.by; at = reached[at.from]) steps.unshift(at.by)
  return steps
}
