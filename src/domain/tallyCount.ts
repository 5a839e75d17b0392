/** The loop over the rows: each row becomes one number, and equal numbers are counted. */
import type { CaseTable } from './caseTable.ts'
import { lowerBound } from './lowerBound.ts'
import { BLOCK_ROWS, type CodeReader, eachBlock, type Filter, newBlock } from './rowBlocks.ts'
import { arrayCounter, LARGEST_ARRAY, mapCounter, type KeyCounter } from './tallyKeys.ts'

type Digit = { read: CodeReader; base: number }

/** What to count: which rows (times in seconds since 1970), and how a row becomes a key. */
export type CountPlan = {
  receivedFrom: number
  receivedTo: number
  filters: readonly Filter[]
  periodEdges: readonly number[]
  /** A row's key is written in mixed bases: the period, then these; each code is below its base. */
  digits: readonly Digit[]
  /** Counting stops soon after this many different keys. */
  mostKeys: number
}

/** How often each key occurs. */
export type KeyCounts = Pick<KeyCounter, 'entries'> & { size: number }

/**
 * Counts the rows received in [receivedFrom, receivedTo) that pass every filter. Rows ascend by
 * time, so each period is a range of rows found by bisection; within it, rows are read a block at a
 * time, which keeps each loop over one column simple. Where there are more possible keys than whole
 * numbers to write them in, nothing is counted and there are too many.
 */
export function countRows(table: CaseTable, plan: CountPlan): KeyCounts {
  const { filters, periodEdges } = plan
  const periodCount = periodEdges.length + 1
  const digits = plan.digits.filter(({ base }) => base > 1) // the others have one value for all
  const keySpace = digits.reduce((all, { base }) => all * base, periodCount)
  if (keySpace > Number.MAX_SAFE_INTEGER) return { size: plan.mostKeys + 1, entries: () => [] }
  const counter = keySpace <= LARGEST_ARRAY ? arrayCounter(keySpace) : mapCounter()
  const block = newBlock()
  const codes = new Uint32Array(BLOCK_ROWS)
  const rowOf = (at: number) => lowerBound(table.receivedAt, at)
  const firstRow = rowOf(plan.receivedFrom)
  const endRow = rowOf(plan.receivedTo)

  let from = firstRow
  for (let period = 0; period < periodCount; period++) {
    const edge = periodEdges[period]
    const to = edge === undefined ? endRow : Math.min(endRow, Math.max(firstRow, rowOf(edge)))
    const take = (rows: Uint32Array, count: number) => {
      counter.begin(period, count)
      for (const { read, base } of digits) {
        if ('column' in read) {
          counter.appendColumn(read.column, rows, base, count)
        } else {
          read.write(codes, rows, count)
          counter.append(codes, base, count)
        }
      }
      counter.add(count)
      return counter.size() <= plan.mostKeys
    }
    eachBlock({ from, to }, filters, take, block)
    from = Math.max(from, to)
  }
  return { size: counter.size(), entries: counter.entries }
}
