/** Which rows of a table pass a set of filters. */
import type { CaseTable } from './caseTable.ts'
import { lowerBound } from './tallyAges.ts'
import { keepAllowed } from './tallyCount.ts'
import type { Filter } from './tallyReaders.ts'

const BLOCK_ROWS = 4096

/** The rows received in [receivedFrom, receivedTo) that pass every filter, in the table's order. */
export function matchingRows(
  table: CaseTable,
  wanted: { receivedFrom: number; receivedTo: number; filters: readonly Filter[] },
): number[] {
  const rows: number[] = []
  const codes = new Uint32Array(BLOCK_ROWS)
  const kept = new Uint8Array(BLOCK_ROWS)
  const end = lowerBound(table.receivedAt, wanted.receivedTo)
  for (let first = lowerBound(table.receivedAt, wanted.receivedFrom); first < end;) {
    const count = Math.min(BLOCK_ROWS, end - first)
    kept.fill(1, 0, count)
    for (const { fill, allowed } of wanted.filters) {
      fill(codes, first, count)
      keepAllowed(kept, codes, allowed, count)
    }
    for (let i = 0; i < count; i++) if (kept[i] === 1) rows.push(first + i)
    first += count
  }
  return rows
}
