/** Yearly losses by size, without sorting them all. */

import { lowerBound } from '#domain/lowerBound.ts'

/** More groups cost more to fill, fewer more to sort the few that are looked into. */
const GROUPS = 4096

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
 * 0, 30, 0, 10: rank 3 is 10, three years lose 0 to 10, two at least 10, from rank 3 up are 10 and 30.
 */
export function orderedLosses(yearly: Float64Array): OrderedLosses {
  const years = yearly.length
  let lossYears = 0
  let largest = 0
  for (let year = 0; year < years; year++) {
    const loss = yearly[year] ?? 0
    if (loss > 0) lossYears++
    if (loss > largest) largest = loss
  }
  const noLossYears = years - lossYears
  const perUnit = (GROUPS - 1) / largest
  const groupOf = (loss: number) => Math.floor(loss * perUnit)

  const starts = new Int32Array(GROUPS + 1)
  for (let year = 0; year < years; year++) {
    const loss = yearly[year] ?? 0
    if (loss > 0) starts[groupOf(loss) + 1] = (starts[groupOf(loss) + 1] ?? 0) + 1
  }
  for (let group = 0; group < GROUPS; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  }
  const next = starts.slice()
  const grouped = new Float64Array(lossYears)
  for (let year = 0; year < years; year++) {
    const loss = yearly[year] ?? 0
    if (loss > 0) {
      const group = groupOf(loss)
      const place = next[group] ?? 0
      grouped[place] = loss
      next[group] = place + 1
    }
  }

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
      const group = groupOf(loss)
      const part = sortedGroup(group)
      return lossYears - (starts[group] ?? 0) - lowerBound(part, loss)
    },
  }
}
