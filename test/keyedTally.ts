/** A tally's cells by name, so that two ways of counting can be held against each other. */
import type { Tally } from '#contract/tally.ts'

/** A tally's cells under the naive one's keys. */
export function keyedTally(answer: Tally): Record<string, number> {
  const { groups, outcomes: names, cells } = answer
  return Object.fromEntries(
    cells.count.map((count, i) => [
      JSON.stringify([
        groups[cells.group[i] ?? -1],
        cells.period[i],
        cells.age[i],
        names[cells.outcome[i] ?? -1],
      ]),
      count,
    ]),
  )
}
