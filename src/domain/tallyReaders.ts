/** How each dimension of a question is read off a table, a block of rows at a time. */
import { Dimension, type TallyQuestion } from '#contract/tally.ts'
import type { Instant } from '#contract/units.ts'
import { NEVER, UNKNOWN, type CaseTable, type WordColumn } from './caseTable.ts'
import type { Fill } from './tallyCount.ts'
import type { ZoneOffsets } from './zoneOffsets.ts'

/** What a case's class is called before it is judged. */
export const UNCLASSIFIED = 'unclassified'
/** What a case with a known pause counts under, whatever its own exception. */
export const PAUSED = 'paused'
/** The outcome of a case that is not decided at the as-of. */
export const OPEN = 'open'

/** `fill` writes the codes of rows `first` … `first + count − 1`; `labels[code]` is the value. */
export type Reader = { labels: readonly string[]; fill: Fill }

/** Passes the rows whose code has a 1 in `allowed`. */
export type Filter = { fill: Fill; allowed: Uint8Array }

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
    const { fill, labels } = readerOf(table, dimension, asOf, offsets)
    return [{ fill, allowed: Uint8Array.from(labels, (label) => Number(values.includes(label))) }]
  })
}

/** The outcome where decided before the as-of, else "open". */
export function outcomeReader(table: CaseTable, asOf: number): Reader {
  return lateReader(table, 'outcome', table.decidedAt, asOf, OPEN)
}

function wordReader(table: CaseTable, column: WordColumn): Reader {
  const { values, codes: source } = table.columns[column]
  return {
    labels: [UNKNOWN, ...values],
    fill(codes, first, count) {
      for (let i = 0; i < count; i++) codes[i] = source[first + i] ?? 0
    },
  }
}

/** A word that becomes known only at `knownAt`; until then it is `before`. */
function lateReader(
  table: CaseTable,
  column: WordColumn,
  knownAt: Uint32Array,
  asOf: number,
  before: string,
): Reader {
  const { values, codes: source } = table.columns[column]
  const { labels, code: beforeCode } = withLabel(values, before)
  return {
    labels,
    fill(codes, first, count) {
      for (let i = 0; i < count; i++) {
        const row = first + i
        codes[i] = (knownAt[row] ?? NEVER) < asOf ? (source[row] ?? 0) : beforeCode
      }
    },
  }
}

function classReader(table: CaseTable, asOf: number): Reader {
  return lateReader(table, 'class', table.classifiedAt ?? table.decidedAt, asOf, UNCLASSIFIED)
}

function exceptionReader(table: CaseTable, asOf: number): Reader {
  const decided = lateReader(table, 'exception', table.decidedAt, asOf, UNKNOWN)
  const { pausedFrom } = table
  if (!pausedFrom) return decided
  const { labels, code: pausedCode } = withLabel(table.columns.exception.values, PAUSED)
  return {
    labels,
    fill(codes, first, count) {
      decided.fill(codes, first, count)
      for (let i = 0; i < count; i++) {
        if ((pausedFrom[first + i] ?? NEVER) < asOf) codes[i] = pausedCode
      }
    },
  }
}

function hourOfWeekReader(table: CaseTable, offsets: ZoneOffsets): Reader {
  const { receivedAt } = table
  const { startsAt, offsetSeconds } = offsets
  return {
    labels: Array.from({ length: HOURS_OF_WEEK }, (_, hour) => String(hour)),
    fill(codes, first, count) {
      let index = 0
      for (let i = 0; i < count; i++) {
        const at = receivedAt[first + i] ?? 0
        while (at >= (startsAt[index + 1] ?? Infinity)) index++
        const localHour = Math.floor((at + (offsetSeconds[index] ?? 0)) / HOUR_SECONDS)
        codes[i] = (localHour + MONDAY_SHIFT_HOURS + HOURS_OF_WEEK) % HOURS_OF_WEEK
      }
    },
  }
}

/** The labels of a column and one more, which shares a code if the column already has it. */
function withLabel(values: readonly string[], label: string) {
  const labels = [UNKNOWN, ...values]
  const known = labels.indexOf(label)
  return known >= 0 ? { labels, code: known } : { labels: [...labels, label], code: labels.length }
}
