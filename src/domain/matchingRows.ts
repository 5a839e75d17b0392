/** Which rows of a table pass a set of filters. */
import type { CaseTable } from './caseTable.ts'
import { lowerBound } from './lowerBound.ts'
import { BLOCK_ROWS, eachBlock, type Filter, keepPassing, newBlock } from './rowBlocks.ts'

/** The rows received in [receivedFrom, receivedTo) that pass every filter, in the table's order. */
export function matchingRows(
  table: CaseTable,
  wanted: { receivedFrom: number; receivedTo: number; filters: readonly Filter[] },
): number[] {
  const matching: number[] = []
  const from = lowerBound(table.receivedAt, wanted.receivedFrom)
  const to = lowerBound(table.receivedAt, wanted.receivedTo)
  eachBlock({ from, to }, wanted.filters, (rows, count) => {
    for (let i = 0; i < count; i++) matching.push(rows[i] ?? 0)
    return true
  })
  return matching
}

/** Those of some rows, ascending, that pass every filter: where few are left of a table to look at. */
export function passingRows(rows: readonly number[], filters: readonly Filter[]): number[] {
  const passing: number[] = []
  const block = newBlock()
  for (let first = 0; first < rows.length; first += BLOCK_ROWS) {
    const some = rows.slice(first, first + BLOCK_ROWS)
    block.rows.set(some)
    const count = keepPassing(block, filters, some.length)
    for (let i = 0; i < count; i++) passing.push(block.rows[i] ?? 0)
  }
  return passing
}
