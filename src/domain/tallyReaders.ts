/** How each dimension of a question is read off a table, a block of rows at a time. */
import { Dimension, type TallyQuestion } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import { NEVER, UNKNOWN, type CaseTable, type WordColumn } from './caseTable.ts'
import type { CodeReader, Filter, WriteCodes } from './rowBlocks.ts'
import type { ZoneOffsets } from './zoneOffsets.ts'

/** What a case's class is called before it is judged. */
export const UNCLASSIFIED = 'unclassified'
/** What a case with a known pause counts under, whatever its own exception. */
export const PAUSED = 'paused'
/** The outcome of a case that is not decided at the as-of. */
export const OPEN = 'open'

/** `labels[code]` is the value. */
export type Reader = { labels: readonly string[]; read: CodeReader }

const HOUR_SECONDS = 3600
const HOURS_OF_WEEK = 168
const MONDAY_SHIFT_HOURS = 72 // 1970-01-01 was a Thursday

/** The reader of a dimension as seen at an as-of; `offsets` are those of the question's zone. */
export function readerOf(
  table: CaseTable,
  dimension: Dimension,
  asOf: Instant,
  offsets: ZoneOffsets,
): Reader {
  if (dimension === 'hourOfWeek') return hourOfWeekReader(table, offsets)
  if (dimension === 'class') return classReader(table, asOf)
  if (dimension === 'exception') return exceptionReader(table, asOf)
  if (dimension === 'process' || dimension === 'reason') {
    return lateReader(table, dimension, table.decidedAt, asOf, UNKNOWN)
  }
  return wordReader(table, dimension)
}

/** One filter for each dimension that `where` names; its values as they are seen at the as-of. */
export function filtersOf(
  table: CaseTable,
  where: TallyQuestion['where'],
  asOf: Instant,
  offsets: ZoneOffsets,
): Filter[] {
  return Dimension.options.flatMap((dimension) => {
    const values = where[dimension]
    if (!values) return []
    return [filterBy(readerOf(table, dimension, asOf, offsets), values)]
  })
}

/** Passes the rows with one of the wanted values. */
export function filterBy({ read, labels }: Reader, wanted: readonly string[]): Filter {
  return { read, allowed: Uint8Array.from(labels, (label) => Number(wanted.includes(label))) }
}

/** The outcome where decided before the as-of, else "open". */
export function outcomeReader(table: CaseTable, asOf: number): Reader {
  return lateReader(table, 'outcome', table.decidedAt, asOf, OPEN)
}

function wordReader(table: CaseTable, name: WordColumn): Reader {
  const { values, codes: column } = table.columns[name]
  return { labels: [UNKNOWN, ...values], read: { column } }
}

/** A word that becomes known only at `knownAt`; until then it is `before`. */
function lateReader(
  table: CaseTable,
  column: WordColumn,
  knownAt: Uint32Array,
  asOf: number,
  before: string,
): Reader & { write: WriteCodes } {
  const { values, codes: source } = table.columns[column]
  const { labels, code: beforeCode } = withLabel(values, before)
  const write: WriteCodes = (codes, rows, count) => {
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0
      codes[i] = (knownAt[row] ?? NEVER) < asOf ? (source[row] ?? 0) : beforeCode
    }
  }
  return { labels, write, read: { write } }
}

function classReader(table: CaseTable, asOf: number): Reader {
  return lateReader(table, 'class', table.classifiedAt ?? table.decidedAt, asOf, UNCLASSIFIED)
}

function exceptionReader(table: CaseTable, asOf: number): Reader {
  const decided = lateReader(table, 'exception', table.decidedAt, asOf, UNKNOWN)
  const { pausedFrom } = table
  if (!pausedFrom) return decided
  const { labels, code: pausedCode } = withLabel(table.columns.exception.values, PAUSED)
  const write: WriteCodes = (codes, rows, count) => {
    decided.write(codes, rows, count)
    for (let i = 0; i < count; i++) {
      if ((pausedFrom[rows[i] ?? 0] ?? NEVER) < asOf) codes[i] = pausedCode
    }
  }
  return { labels, read: { write } }
}

function hourOfWeekReader(table: CaseTable, offsets: ZoneOffsets): Reader {
  const { receivedAt } = table
  const { startsAt, offsetSeconds } = offsets
  const write: WriteCodes = (codes, rows, count) => {
    let index = 0
    for (let i = 0; i < count; i++) {
      const at = receivedAt[rows[i] ?? 0] ?? 0
      while (at >= (startsAt[index + 1] ?? Infinity)) index++
      const localHour = Math.floor((at + (offsetSeconds[index] ?? 0)) / HOUR_SECONDS)
      codes[i] = (localHour + MONDAY_SHIFT_HOURS + HOURS_OF_WEEK) % HOURS_OF_WEEK
    }
  }
  const labels = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => String(hour))
  return { labels, read: { write } }
}

/** The labels of a column and one more, which shares a code if the column already has it. */
function withLabel(values: readonly string[], label: string) {
  const labels = [UNKNOWN, ...values]
  const known = labels.indexOf(label)
  return known >= 0 ? { labels, code: known } : { labels: [...labels, label], code: labels.length }
}
