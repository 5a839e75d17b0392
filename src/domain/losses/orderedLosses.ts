/** Yearly losses by size, without sorting them all. */

import { lowerBound } from '#domain/lowerBound.ts'

/** More groups cost more to fill, fewer more to sort the few that are looked into. */
const GROUPS = 4096

/** Yearly losses by their rank; years without a loss come first. */
export type OrderedLosses = {
  years: number
  /** Years with a loss. */
  lossYears: number
  /** The loss at a rank, 1 the smallest, `years` the largest. */
  atRank: (rank: number) => number
  /** How many years lose at least so much. */
  yearsFrom: (loss: number) => number
  /** The losses from a rank up, those of 0 left out, in no order. */
  fromRank: (rank: number) => Float64Array
}

/**
 * Losses are put into groups of equal width by size, in one pass; only the groups in which a rank falls
 * are sorted. Losses are 0 or more.
 *
 * 0, 30, 0, 10: rank 3 is 10, two years lose at least 10, and from rank 3 up there are 10 and 30.
 */
export function orderedLosses(yearly: Float64Array): OrderedLosses {
  const years = yearly.length
  const losses = lossesAboveZero(yearly)
  const lossYears = losses.length
  const noLossYears = years - lossYears
  const largest = largestOf(losses)
  const groupsPerUnit = (GROUPS - 1) / largest
  const starts = groupStarts(losses, groupsPerUnit)
  const grouped = inGroups(losses, groupsPerUnit, starts)

  const isSorted = new Uint8Array(GROUPS)
  const sortedGroup = (group: number): Float64Array => {
    const part = grouped.subarray(starts[group], starts[group + 1])
    if (isSorted[group] === 0) part.sort()
    isSorted[group] = 1
    return part
  }
  const placeOf = (rank: number): number => {
    const place = rank - 1 - noLossYears
    if (place >= 0) sortedGroup(lowerBound(starts, place + 1) - 1)
    return place
  }
  return {
    years,
    lossYears,
    atRank: (rank) => grouped[placeOf(rank)] ?? 0,
    fromRank: (rank) => grouped.subarray(Math.max(0, placeOf(rank))),
    yearsFrom(loss) {
      if (loss <= 0) return years
      if (loss > largest) return 0
      const group = Math.floor(loss * groupsPerUnit)
      return lossYears - (starts[group] ?? 0) - lowerBound(sortedGroup(group), loss)
    },
  }
}

function lossesAboveZero(yearly: Float64Array): Float64Array {
  const losses = new Float64Array(yearly.length)
  let count = 0
  for (let year = 0; year < yearly.length; year++) {
    const loss = yearly[year] ?? 0
    losses[count] = loss
    count += Number(loss > 0) // without a branch that a processor could guess wrong
  }
  return losses.subarray(0, count)
}

function largestOf(losses: Float64Array): number {
  let largest = 0
  for (let at = 0; at < losses.length; at++) largest = Math.max(largest, losses[at] ?? 0)
  return largest
}

/** Where each group begins once the losses stand by group; one more entry for where the last ends. */
function groupStarts(losses: Float64Array, groupsPerUnit: number): Int32Array {
  const starts = new Int32Array(GROUPS + 1)
  for (let at = 0; at < losses.length; at++) {
    const group = Math.floor((losses[at] ?? 0) * groupsPerUnit)
    starts[group + 1] = (starts[group + 1] ?? 0) + 1
  }
  for (let group = 0; group < GROUPS; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  }
  return starts
}

function inGroups(losses: Float64Array, groupsPerUnit: number, starts: Int32Array): Float64Array {
  const grouped = new Float64Array(losses.length)
  const free = starts.slice()
  for (let at = 0; at < losses.length; at++) {
    const loss = losses[at] ?? 0
    const group = Math.floor(loss * groupsPerUnit)
    const place = free[group] ?? 0
    grouped[place] = loss
    free[group] = place + 1
  }
  return grouped
}
