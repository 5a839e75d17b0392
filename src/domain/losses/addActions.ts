/** Actions, put into the years in which they happen. */
import type { Applies } from './adoption.ts'
import type { Draws } from './draws.ts'

/** Drawn at a time; at most so many are drawn in vain. */
const BLOCK = 1024

/** When an exposure is struck, and how hard each time. */
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
  const time = new Float64Array(BLOCK)
  const size = new Float64Array(BLOCK)
  let largest = 0
  while ((time[BLOCK - 1] ?? 0) < yearly.length) {
    times(time)
    sizes(size)
    if (applies !== null) leaveOut(applies, time, size)
    largest = Math.max(largest, addBlock(time, size, yearly))
  }
  return largest
}

function leaveOut(applies: Applies, time: Float64Array, size: Float64Array): void {
  for (let at = 0; at < BLOCK; at++) {
    const moment = time[at] ?? 0
    if (!applies(moment, Math.floor(moment))) size[at] = 0
  }
}

function addBlock(time: Float64Array, size: Float64Array, yearly: Float64Array): number {
  const years = yearly.length
  let largest = 0
  for (let at = 0; at < BLOCK; at++) {
    const moment = time[at] ?? 0
    if (moment >= years) break
    const year = moment | 0
    const loss = size[at] ?? 0
    yearly[year] = (yearly[year] ?? 0) + loss
    largest = Math.max(largest, loss)
  }
  return largest
}
