/** In which age bin each row falls: its age when decided, or at the as-of while open. */
import type { TallyQuestion } from '#contract/tally.ts'
import { NEVER, type CaseTable } from './caseTable.ts'
import type { Fill } from './tallyCount.ts'
import type { ZoneOffsets } from './zoneOffsets.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 86_400
const LARGEST_LOOKUP = 1 << 16

/** Writes the age bin of each row of a block. */
export function ageFillOf(
  table: CaseTable,
  question: TallyQuestion,
  ageEdges: readonly number[],
  offsets: ZoneOffsets,
): Fill {
  return question.ages.unit === 'localDays'
    ? localDayFill(table, question.asOf, ageEdges, offsets)
    : hourFill(table, question.asOf, ageEdges)
}

function hourFill(table: CaseTable, asOf: number, ageEdges: readonly number[]): Fill {
  const { receivedAt, decidedAt } = table
  const edgeSeconds = ageEdges.map((edge) => Math.round(edge * HOUR_SECONDS))
  const step = edgeSeconds.reduce(greatestCommonDivisor, 0) || 1
  const binOf = binFinder(edgeSeconds, step)
  return (bins, first, count) => {
    for (let i = 0; i < count; i++) {
      const row = first + i
      bins[i] = binOf(Math.min(decidedAt[row] ?? NEVER, asOf) - (receivedAt[row] ?? 0))
    }
  }
}

function localDayFill(
  table: CaseTable,
  asOf: number,
  ageEdges: readonly number[],
  offsets: ZoneOffsets,
): Fill {
  const { receivedAt, decidedAt } = table
  const { startsAt, offsetSeconds } = offsets
  const binOf = binFinder(ageEdges, 1)
  return (bins, first, count) => {
    let receivedIndex = 0
    for (let i = 0; i < count; i++) {
      const received = receivedAt[first + i] ?? 0
      const end = Math.min(decidedAt[first + i] ?? NEVER, asOf)
      while (received >= (startsAt[receivedIndex + 1] ?? Infinity)) receivedIndex++
      let endIndex = receivedIndex
      while (end >= (startsAt[endIndex + 1] ?? Infinity)) endIndex++
      const days =
        Math.floor((end + (offsetSeconds[endIndex] ?? 0)) / DAY_SECONDS) -
        Math.floor((received + (offsetSeconds[receivedIndex] ?? 0)) / DAY_SECONDS)
      bins[i] = binOf(days)
    }
  }
}

/**
 * From an age to its bin. Ages and edges that are multiples of `step` share a table, so that a bin is
 * a division: entry k is the bin of ages in ((k − 1) · step, k · step], the last that of every longer
 * age. Edges 6, 12, 24 by a step of 6 → 0 0 1 2 2 3. A table that would be too long is searched for.
 */
function binFinder(edges: readonly number[], step: number): (age: number) => number {
  const length = Math.ceil((edges.at(-1) ?? 0) / step) + 2
  if (length > LARGEST_LOOKUP) return (age) => lowerBound(edges, age)
  const last = length - 1
  const binOfStep = Uint32Array.from({ length }, (_, index) => lowerBound(edges, index * step))
  return (age) => binOfStep[Math.min(Math.ceil(age / step), last)] ?? 0
}

/** The first index whose value is not below `value`; the length where all are. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
