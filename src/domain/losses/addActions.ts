/** Actions, put into the years in which they happen. */
import type { Applies } from './adoption.ts'
import type { Draws } from './draws.ts'

/** Drawn at a time; at most so many are drawn in vain. */
const BLOCK = 1024

export type Actions = {
  /** Ascending, in years from the start. */
  times: Draws
  /** Of each action, also of one that finds no law in force: the next one's does not depend on it. */
  sizes: Draws
  applies: Applies | null
}

/**
 * Adds each action's size to its year and returns the largest; 0 without any. `yearly` has a place for
 * each year.
 *
 * Times 0.4, 0.9, 2.2 with sizes 5, 1, 3 over three years: 6, 0, 3, the largest 5.
 */
export function addActions({ times, sizes, applies }: Actions, yearly: Float64Array): number {
  const years = yearly.length
  const time = new Float64Array(BLOCK)
  const size = new Float64Array(BLOCK)
  let largest = 0
  while (true) {
    times(time)
    sizes(size)
    for (let at = 0; at < BLOCK; at++) {
      const moment = time[at] ?? 0
      if (!(moment < years)) return largest
      const year = moment | 0
      if (applies !== null && !applies(moment, year)) continue
      const loss = size[at] ?? 0
      yearly[year] = (yearly[year] ?? 0) + loss
      if (loss > largest) largest = loss
    }
  }
}
