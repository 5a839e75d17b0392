/** Rows as numbers in mixed bases, written a digit at a time for a block of rows, and their counts. */
import { BLOCK_ROWS, type Codes } from './rowBlocks.ts'

/** Counts how often each key occurs, a block of rows at a time: begin, append each digit, add. */
export type KeyCounter = {
  /** A new block of `count` rows, each with this first digit. */
  begin: (digit: number, count: number) => void
  /** The rows' next digit, below `base`. */
  append: (codes: Codes, base: number, count: number) => void
  /** The same, the digits read from a column. */
  appendColumn: (column: Codes, rows: Uint32Array, base: number, count: number) => void
  /** Counts the block's keys. */
  add: (count: number) => void
  /** How many different keys there are. */
  size: () => number
  entries: () => Iterable<[key: number, count: number]>
}

/** Counters in an array up to 8 MB, in a map beyond. */
export const LARGEST_ARRAY = 1 << 21

/** Counts keys below `keySpace`, at most LARGEST_ARRAY: whole numbers the processor adds at once. */
export function arrayCounter(keySpace: number): KeyCounter {
  const keys = new Int32Array(BLOCK_ROWS)
  const counts = new Uint32Array(keySpace)
  let size = 0
  return {
    begin: (digit, count) => void keys.fill(digit, 0, count),
    append(codes, base, count) {
      for (let i = 0; i < count; i++) keys[i] = Math.imul(keys[i] ?? 0, base) + (codes[i] ?? 0)
    },
    appendColumn(column, rows, base, count) {
      for (let i = 0; i < count; i++) {
        keys[i] = Math.imul(keys[i] ?? 0, base) + (column[rows[i] ?? 0] ?? 0)
      }
    },
    add(count) {
      for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0
        const before = counts[key] ?? 0
        if (before === 0) size++
        counts[key] = before + 1
      }
    },
    size: () => size,
    *entries() {
      for (let key = 0; key < keySpace; key++) {
        const count = counts[key] ?? 0
        if (count > 0) yield [key, count]
      }
    },
  }
}

/** Counts keys up to the largest whole number. */
export function mapCounter(): KeyCounter {
  const keys = new Float64Array(BLOCK_ROWS)
  const counts = new Map<number, number>()
  return {
    begin: (digit, count) => void keys.fill(digit, 0, count),
    append(codes, base, count) {
      for (let i = 0; i < count; i++) keys[i] = (keys[i] ?? 0) * base + (codes[i] ?? 0)
    },
    appendColumn(column, rows, base, count) {
      for (let i = 0; i < count; i++) {
        keys[i] = (keys[i] ?? 0) * base + (column[rows[i] ?? 0] ?? 0)
      }
    },
    add(count) {
      for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    },
    size: () => counts.size,
    entries: () => counts.entries(),
  }
}
