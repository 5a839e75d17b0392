/** In which age bin each row falls: its age when decided, or at the as-of while open. */
import type { TallyQuestion } from '#contract/tally.ts'
import { NEVER, type CaseTable } from './caseTable.ts'
import { lowerBound } from './lowerBound.ts'
import type { WriteCodes } from './rowBlocks.ts'
import type { ZoneOffsets } from './zoneOffsets.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 86_400
const LARGEST_LOOKUP = 1 << 16

/** Writes the age bin of each row. */
export function writeAgesOf(
  table: CaseTable,
  question: TallyQuestion,
  ageEdges: readonly number[],
  offsets: ZoneOffsets,
): WriteCodes {
  return question.ages.unit === 'localDays'
    ? writeLocalDayAges(table, question.asOf, ageEdges, offsets)
    : writeHourAges(table, question.asOf, ageEdges)
}

function writeHourAges(table: CaseTable, asOf: number, ageEdges: readonly number[]): WriteCodes {
  const { receivedAt, decidedAt } = table
  const edgeSeconds = ageEdges.map((edge) => Math.round(edge * HOUR_SECONDS))
  const step = edgeSeconds.reduce(greatestCommonDivisor, 0) || 1
  const toBins = binsOf(edgeSeconds, step)
  return (bins, rows, count) => {
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0
      bins[i] = Math.min(decidedAt[row] ?? NEVER, asOf) - (receivedAt[row] ?? 0)
    }
    toBins(bins, count)
  }
}

function writeLocalDayAges(
  table: CaseTable,
  asOf: number,
  ageEdges: readonly number[],
  offsets: ZoneOffsets,
): WriteCodes {
  const { receivedAt, decidedAt } = table
  const { startsAt, offsetSeconds } = offsets
  const toBins = binsOf(ageEdges, 1)
  return (bins, rows, count) => {
    let receivedIndex = 0
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0
      const received = receivedAt[row] ?? 0
      const end = Math.min(decidedAt[row] ?? NEVER, asOf)
      while (received >= (startsAt[receivedIndex + 1] ?? Infinity)) receivedIndex++
      let endIndex = receivedIndex
      while (end >= (startsAt[endIndex + 1] ?? Infinity)) endIndex++
      const days =
        Math.floor((end + (offsetSeconds[endIndex] ?? 0)) / DAY_SECONDS) -
        Math.floor((received + (offsetSeconds[receivedIndex] ?? 0)) / DAY_SECONDS)
      bins[i] = Math.max(days, 0) // where clocks go back over midnight, it is yesterday again
    }
    toBins(bins, count)
  }
}

/**
 * Turns ages into their bins, in place. Ages and edges that are multiples of `step` share a table, so
 * that a bin is a division: entry k is the bin of ages in ((k − 1) · step, k · step], the last that of
 * every longer age. Edges 6, 12, 24 by a step of 6 → 0 0 1 2 2 3. A table that would be too long is
 * searched for, and a single edge, a deadline, is compared with.
 */
function binsOf(edges: readonly number[], step: number) {
  const [first = 0] = edges
  if (edges.length === 1) {
    return (ages: Uint32Array, count: number) => {
      for (let i = 0; i < count; i++) ages[i] = (ages[i] ?? 0) > first ? 1 : 0
    }
  }
  const length = Math.ceil((edges.at(-1) ?? 0) / step) + 2
  if (length > LARGEST_LOOKUP) {
    return (ages: Uint32Array, count: number) => {
      for (let i = 0; i < count; i++) ages[i] = lowerBound(edges, ages[i] ?? 0)
    }
  }
  const last = length - 1
  const binOfStep = Uint32Array.from({ length }, (_, index) => lowerBound(edges, index * step))
  return (ages: Uint32Array, count: number) => {
    for (let i = 0; i < count; i++) {
      ages[i] = binOfStep[Math.min(Math.ceil((ages[i] ?? 0) / step), last)] ?? 0
    }
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
