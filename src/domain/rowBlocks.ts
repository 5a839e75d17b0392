/** Ranges of rows in blocks, less what filters leave out. */
import type { DictionaryColumn } from './caseTable.ts'

/** How many rows are read at a time. */
export const BLOCK_ROWS = 4096 // a block's columns stay in the processor's nearest cache

/** Writes the codes of the given rows, which ascend. */
export type WriteCodes = (codes: Uint32Array, rows: Uint32Array, count: number) => void

/** Reads a code of each row: `column[row]`, or what `write` writes where it takes more than that. */
export type CodeReader = { column: Codes } | { write: WriteCodes }

/** A column's codes: 0 for a missing value, else the place in its dictionary, counted from 1. */
export type Codes = DictionaryColumn['codes']

/** Passes the rows whose code has a 1 in `allowed`. */
export type Filter = { read: CodeReader; allowed: Uint8Array }

/** Room for a block's rows and codes, for as many calls of `eachBlock` as belong together. */
export const newBlock = () => ({
  rows: new Uint32Array(BLOCK_ROWS),
  codes: new Uint32Array(BLOCK_ROWS),
})

/**
 * Calls `take` with the rows of a range that pass every filter, ascending, a block at a time; `rows` is
 * written anew for each block and holds `count` of them. Stops when `take` says false.
 */
export function eachBlock(
  { from, to }: { from: number; to: number },
  filters: readonly Filter[],
  take: (rows: Uint32Array, count: number) => boolean,
  { rows, codes } = newBlock(),
): void {
  for (let first = from; first < to; first += BLOCK_ROWS) {
    const inBlock = Math.min(BLOCK_ROWS, to - first)
    writeRange(rows, first, inBlock)
    const count = keepPassing({ rows, codes }, filters, inBlock)
    if (count > 0 && !take(rows, count)) return
  }
}

/** Moves the rows that pass every filter to the front of the block and says how many they are. */
export function keepPassing(
  { rows, codes }: ReturnType<typeof newBlock>,
  filters: readonly Filter[],
  inBlock: number,
): number {
  let count = inBlock
  for (const { read, allowed } of filters) {
    if ('column' in read) {
      count = keepByColumn(rows, read.column, allowed, count)
    } else {
      read.write(codes, rows, count)
      count = keepByCode(rows, codes, allowed, count)
    }
  }
  return count
}

function writeRange(rows: Uint32Array, first: number, count: number) {
  for (let i = 0; i < count; i++) rows[i] = first + i
}

/** Moves the rows that are allowed to the front and says how many they are, without a branch. */
function keepByColumn(rows: Uint32Array, column: Codes, allowed: Uint8Array, count: number) {
  let kept = 0
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0
    rows[kept] = row
    kept += allowed[column[row] ?? 0] ?? 0
  }
  return kept
}

function keepByCode(rows: Uint32Array, codes: Uint32Array, allowed: Uint8Array, count: number) {
  let kept = 0
  for (let i = 0; i < count; i++) {
    rows[kept] = rows[i] ?? 0
    kept += allowed[codes[i] ?? 0] ?? 0
  }
  return kept
}
