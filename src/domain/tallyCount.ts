/** The loop over the rows: each row becomes one number, and equal numbers are counted. */
import type { CaseTable } from './caseTable.ts'
import { lowerBound } from './tallyAges.ts'
import type { Filter } from './tallyReaders.ts'

/** Writes the codes of rows `first` … `first + count − 1`, each below the digit's base. */
export type Fill = (codes: Uint32Array, first: number, count: number) => void
type Digit = { fill: Fill; base: number }

export type CountPlan = {
  receivedFrom: number
  receivedTo: number
  filters: readonly Filter[]
  periodEdges: readonly number[]
  /** A row's key is written in mixed bases: these digits, the period, then those after it. */
  beforePeriod: readonly Digit[]
  afterPeriod: readonly Digit[]
  /** Counting stops soon after this many different keys. */
  mostKeys: number
}

/** How often each key occurs. */
export type KeyCounts = { size: number; entries: () => Iterable<[key: number, count: number]> }

const BLOCK_ROWS = 4096 // a block's columns stay in the processor's nearest cache
const LARGEST_ARRAY = 1 << 21 // counters in an array up to 8 MB, in a map beyond

/**
 * Counts the rows received in [receivedFrom, receivedTo) that pass every filter. Rows ascend by
 * time, so each period is a range of rows found by bisection; within it, columns are read a block at
 * a time, which keeps each loop over one column simple. Where there are more possible keys than whole
 * numbers to write them in, nothing is counted and there are too many.
 */
export function countRows(table: CaseTable, plan: CountPlan): KeyCounts {
  const { filters, periodEdges, beforePeriod, afterPeriod } = plan
  const periodCount = periodEdges.length + 1
  const keySpace = [...beforePeriod, ...afterPeriod].reduce(
    (all, { base }) => all * base,
    periodCount,
  )
  if (keySpace > Number.MAX_SAFE_INTEGER) return { size: plan.mostKeys + 1, entries: () => [] }
  const counter = keySpace <= LARGEST_ARRAY ? arrayCounter(keySpace) : mapCounter()
  const codes = new Uint32Array(BLOCK_ROWS)
  const keys = new Float64Array(BLOCK_ROWS)
  const kept = new Uint8Array(BLOCK_ROWS)
  const rowOf = (at: number) => lowerBound(table.receivedAt, at)
  const firstRow = rowOf(plan.receivedFrom)
  const endRow = rowOf(plan.receivedTo)

  let from = firstRow
  for (let period = 0; period < periodCount; period++) {
    const edge = periodEdges[period]
    const to = edge === undefined ? endRow : Math.min(endRow, Math.max(firstRow, rowOf(edge)))
    for (let first = from; first < to && counter.size() <= plan.mostKeys; first += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, to - first)
      kept.fill(1, 0, count)
      for (const { fill, allowed } of filters) {
        fill(codes, first, count)
        keepAllowed(kept, codes, allowed, count)
      }
      keys.fill(0, 0, count)
      for (const { fill, base } of beforePeriod) {
        fill(codes, first, count)
        appendDigit(keys, codes, base, count)
      }
      codes.fill(period, 0, count)
      appendDigit(keys, codes, periodCount, count)
      for (const { fill, base } of afterPeriod) {
        fill(codes, first, count)
        appendDigit(keys, codes, base, count)
      }
      counter.add(keys, kept, count)
    }
    from = Math.max(from, to)
  }
  return { size: counter.size(), entries: () => counter.entries() }
}

/** Clears what a filter does not allow. */
export function keepAllowed(
  kept: Uint8Array,
  codes: Uint32Array,
  allowed: Uint8Array,
  count: number,
) {
  for (let i = 0; i < count; i++) kept[i] = (kept[i] ?? 0) & (allowed[codes[i] ?? 0] ?? 0)
}

function appendDigit(keys: Float64Array, codes: Uint32Array, base: number, count: number) {
  for (let i = 0; i < count; i++) keys[i] = (keys[i] ?? 0) * base + (codes[i] ?? 0)
}

function arrayCounter(keySpace: number) {
  const counts = new Uint32Array(keySpace)
  let size = 0
  return {
    size: () => size,
    add(keys: Float64Array, kept: Uint8Array, count: number) {
      for (let i = 0; i < count; i++) {
        if (kept[i] === 0) continue
        const key = keys[i] ?? 0
        const before = counts[key] ?? 0
        if (before === 0) size++
        counts[key] = before + 1
      }
    },
    *entries(): Iterable<[number, number]> {
      for (let key = 0; key < keySpace; key++) {
        const count = counts[key] ?? 0
        if (count > 0) yield [key, count]
      }
    },
  }
}

function mapCounter() {
  const counts = new Map<number, number>()
  return {
    size: () => counts.size,
    add(keys: Float64Array, kept: Uint8Array, count: number) {
      for (let i = 0; i < count; i++) {
        if (kept[i] === 0) continue
        const key = keys[i] ?? 0
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    },
    entries: (): Iterable<[number, number]> => counts.entries(),
  }
}
