/**
 * Cases in columns: typed arrays and dictionaries, the form in which millions of them are counted.
 *
 * One row costs 8 bytes of time and one to four bytes a dimension: 5,000,000 rows of small
 * dictionaries take about 90 MB. Rows ascend by `receivedAt`, so that a span of time is a span of rows.
 */
import type { Case } from '#contract/case.ts'
import { instant, type Instant } from '#contract/units.ts'
import type { CaseClass, CaseKind, Outcome } from '#contract/vocabulary.ts'

/** What stands in a time column for "not yet": later than any as-of. */
export const NEVER = 0xffff_ffff

/** What a missing value is called. */
export const UNKNOWN = 'unknown'

/** Codes of one column: 0 is a missing value, `code` stands for `values[code - 1]`. */
export type DictionaryColumn = {
  values: readonly string[]
  codes: Uint8Array | Uint16Array | Uint32Array
}

/** The columns that hold words. */
export const WORD_COLUMNS = [
  'jurisdiction',
  'platform',
  'category',
  'channel',
  'class',
  'process',
  'reason',
  'exception',
  'outcome',
] as const
/** A column of words: a dimension of a case, or its outcome. */
export type WordColumn = (typeof WORD_COLUMNS)[number]

/** A span in which a case's clock stands; `to` is missing while it lasts. */
export type Pause = NonNullable<Case['pauses']>[number]

/** Cases of one kind in columns, a row each, ascending by `receivedAt`; times in whole seconds. */
export type CaseTable = {
  kind: CaseKind
  rowCount: number
  /** Rows of the source that could not be read as cases. */
  rowsLeftOut: number
  /** Seconds since 1970, ascending. */
  receivedAt: Uint32Array
  /** Seconds since 1970, never before `receivedAt`; NEVER while open. */
  decidedAt: Uint32Array
  /** Null where every case is classified when it is decided. */
  classifiedAt: Uint32Array | null
  /** Start of a case's first pause; null where no case has one. */
  pausedFrom: Uint32Array | null
  columns: Record<WordColumn, DictionaryColumn>
  idOf: (row: number) => string
  pausesOf: (row: number) => readonly Pause[]
}

/** Codes wide enough for a dictionary of `valueCount` values and the missing one. */
export function codesFor(valueCount: number, rowCount: number): DictionaryColumn['codes'] {
  if (valueCount < 0xff) return new Uint8Array(rowCount)
  if (valueCount < 0xffff) return new Uint16Array(rowCount)
  return new Uint32Array(rowCount)
}

/**
 * Cases of one kind as a table. Cases of another kind are passed over; those received before 1970,
 * or decided before they were received, cannot be counted and add to `rowsLeftOut`.
 */
export function caseTable(kind: CaseKind, cases: readonly Case[], rowsLeftOut = 0): CaseTable {
  const ofKind = cases.filter((one) => one.kind === kind)
  const rows = ofKind.filter(isCountable).toSorted((a, b) => a.receivedAt - b.receivedAt)
  const times = (of: (one: Case) => Instant | undefined) =>
    Uint32Array.from(rows, (one) => of(one) ?? NEVER)
  const firstPause = (one: Case) =>
    one.pauses?.length ? instant(Math.min(...one.pauses.map((pause) => pause.from))) : undefined
  return {
    kind,
    rowCount: rows.length,
    rowsLeftOut: rowsLeftOut + ofKind.length - rows.length,
    receivedAt: times((one) => one.receivedAt),
    decidedAt: times((one) => one.decidedAt),
    classifiedAt: rows.some((one) => one.classifiedAt !== undefined)
      ? times((one) => one.classifiedAt ?? one.decidedAt)
      : null,
    pausedFrom: rows.some((one) => one.pauses?.length) ? times(firstPause) : null,
    columns: Object.fromEntries(
      WORD_COLUMNS.map((column) => [column, dictionaryColumn(rows.map((one) => one[column]))]),
    ) as Record<WordColumn, DictionaryColumn>,
    idOf: (row) => rows[row]?.id ?? '',
    pausesOf: (row) => rows[row]?.pauses ?? [],
  }
}

function isCountable(one: Case): boolean {
  return (
    one.receivedAt >= 0 &&
    one.receivedAt < NEVER &&
    (one.decidedAt === undefined || one.decidedAt >= one.receivedAt)
  )
}

/** Values as codes, in the order in which they first occur. */
export function dictionaryColumn(words: readonly (string | undefined)[]): DictionaryColumn {
  const codeOf = new Map<string | undefined, number>([
    [undefined, 0],
    [UNKNOWN, 0],
  ])
  const values: string[] = []
  for (const word of words) {
    if (!codeOf.has(word)) codeOf.set(word, values.push(word ?? UNKNOWN))
  }
  const codes = codesFor(values.length, words.length)
  words.forEach((word, row) => (codes[row] = codeOf.get(word) ?? 0))
  return { values, codes }
}

/** One row as a case, whole: the as-of is not applied. */
export function caseAt(table: CaseTable, row: number): Case {
  const word = (column: WordColumn) => {
    const { values, codes } = table.columns[column]
    return values[(codes[row] ?? 0) - 1]
  }
  const time = (column: Uint32Array | null) => {
    const at = column?.[row] ?? NEVER
    return at === NEVER ? undefined : instant(at)
  }
  const pauses = table.pausesOf(row)
  return withoutAbsent({
    id: table.idOf(row),
    kind: table.kind,
    jurisdiction: word('jurisdiction') ?? UNKNOWN,
    platform: word('platform') ?? UNKNOWN,
    category: word('category') ?? UNKNOWN,
    channel: word('channel') ?? UNKNOWN,
    class: word('class') as CaseClass | undefined,
    classifiedAt: time(table.classifiedAt),
    receivedAt: instant(table.receivedAt[row] ?? 0),
    decidedAt: time(table.decidedAt),
    outcome: word('outcome') as Outcome | undefined,
    process: word('process'),
    reason: word('reason'),
    pauses: pauses.length > 0 ? [...pauses] : undefined,
    exception: word('exception'),
  })
}

type WithAbsent = { [Key in keyof Case]: Case[Key] | undefined }

function withoutAbsent(one: WithAbsent): Case {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Case
}
