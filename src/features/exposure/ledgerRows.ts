/** The ledger's lines as rows: what each column says, and what they are ordered by. */
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerColumn, LedgerLine } from '#domain/ledger/ledger.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { shortCapWords } from '#ui/dutyWords.ts'
import { formatRate } from '#ui/format.ts'
import { maximumWords } from '#ui/maximumWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import type { Sort } from '#ui/SortHeader.tsx'
import { countingWords } from './ledgerWords.ts'

export type LedgerRow = {
  id: string
  line: LedgerLine
  /** What the text was called on the date. */
  name: string
  places: readonly Jurisdiction[]
  /** "EUR 50 m"; "at least …, at most …"; "unknown", "none set", "does not reach". */
  maximum: string
  /** In the text's own terms, without a company: "up to 4 % of worldwide turnover". */
  inText: string
  /** Before conversion: "USD 2,233.5 m"; null where nothing was converted. */
  native: string | null
  /** "0.106 %", of FY2018; null where the revenue is unknown or nothing exact is beside it. */
  share: { words: string; of: string; value: number } | null
  counting: string
  unverified: string | null
}

/** What the table can be ordered by; `record` is the ledger's own order. */
export const ledgerSortKeys = ['text', 'place', 'status', 'maximum', 'share', 'counting'] as const
export type LedgerSortKey = (typeof ledgerSortKeys)[number]

/** One row a penalty, in the order of the lines. */
export function ledgerRows(lines: readonly LedgerLine[], date: IsoDate): LedgerRow[] {
  return lines.map((line): LedgerRow => {
    const { instrument, rule, maximum } = line
    return {
      id: rule.id,
      line,
      name: instrumentNameOn(instrument, date).shortName,
      places: instrument.jurisdictions,
      maximum: maximumWords(maximum),
      inText: shortCapWords(rule.cap),
      native: nativeOf(line),
      share: shareOf(line),
      counting: countingWords(line),
      unverified: rule.verified ? null : (rule.note ?? 'Not read in a primary source.'),
    }
  })
}

function nativeOf({ maximum }: LedgerLine): string | null {
  if (maximum.form === 'exact') {
    return maximum.conversion ? moneyWords(maximum.nativeAmount) : null
  }
  if (maximum.form !== 'bounded' || maximum.conversions.length === 0) return null
  const { nativeAtLeast, nativeAtMost } = maximum
  return [nativeAtLeast, nativeAtMost]
    .flatMap((money) => (money ? [moneyWords(money)] : []))
    .join(' to ')
}

function shareOf({ maximum }: LedgerLine): LedgerRow['share'] {
  if (maximum.form !== 'exact' || !maximum.shareOfRevenue) return null
  const { share, financialYear } = maximum.shareOfRevenue
  const of = `of FY${financialYear}${maximum.standInBaseYear ? ', stand-in year' : ''}`
  return { words: formatRate(share, share < 0.001 ? 4 : 3), of, value: share }
}

/** Under which head a row stands; what is no content obligation stands apart, whatever its status. */
export type LedgerHead = LedgerColumn | 'kept out'

const headOf = ({ counting, column }: LedgerLine): LedgerHead =>
  counting === 'not a content obligation' && column !== 'ended' ? 'kept out' : column

const heads: readonly { id: LedgerHead; name: string; about: string }[] = [
  { id: 'in force', name: 'In force', about: 'what may be imposed on the date' },
  { id: 'if adopted', name: 'If adopted', about: 'not law yet, or not applying yet' },
  { id: 'not law', name: 'Not law', about: 'binds nobody' },
  { id: 'kept out', name: 'Kept out', about: 'no content obligation: in no total' },
]

/** Rows that stand under one head. */
export type LedgerRowGroup = {
  id: LedgerHead
  /** Null: no head is written. */
  name: string | null
  about: string
  rows: readonly LedgerRow[]
}

/** What stands on the date under its heads, without empty ones; `ended` is what no longer does. */
export function groupedRows(rows: readonly LedgerRow[]): {
  standing: LedgerRowGroup[]
  ended: LedgerRow[]
} {
  const under = (head: LedgerHead) => rows.filter(({ line }) => headOf(line) === head)
  return {
    standing: heads
      .map((head) => ({ ...head, rows: under(head.id) }))
      .filter((group) => group.rows.length > 0),
    ended: under('ended'),
  }
}

/** Rows in the order asked for; without a value they stand last, ties in the ledger's order. */
export function sortedRows(rows: readonly LedgerRow[], sort: Sort<LedgerSortKey>): LedgerRow[] {
  const { key, descending } = sort
  if (key === 'record') return [...rows]
  return rows.toSorted((one, other) => {
    const first = sortValue(one, key)
    const second = sortValue(other, key)
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1
    const order = first < second ? -1 : first > second ? 1 : 0
    return descending ? -order : order
  })
}

function sortValue(row: LedgerRow, key: LedgerSortKey): string | number | null {
  switch (key) {
    case 'text':
      return row.name.toLowerCase()
    case 'place':
      return row.places.map(countryName).join(' ')
    case 'status':
      return row.line.standing.status
    case 'maximum':
      return (row.line.amount ?? row.line.atMost)?.amount ?? null
    case 'share':
      return row.share?.value ?? null
    case 'counting':
      return row.counting
  }
}
