/** Which rows of a table pass a set of filters. */
import type { CaseTable } from './caseTable.ts'
import { lowerBound } from './lowerBound.ts'
import { eachBlock, type Filter } from './rowBlocks.ts'

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
