/** What the ledger says of a line and of a total. */
import type { LedgerColumn, LedgerGroup, LedgerLine, LedgerTotal } from '#domain/ledger/ledger.ts'
import { capital } from '#ui/caseWords.ts'
import { formatList, formatNumeral } from '#ui/format.ts'

/** Whether a line is in its total: "counts", "its floor counts", "left out: unknown". */
export function countingWords({ counting, maximum }: LedgerLine): string {
  switch (counting) {
    case 'counts':
      return maximum.form === 'exact' ? 'counts' : 'its floor counts'
    case 'has no floor':
      return maximum.form === 'unknown' ? 'left out: unknown' : 'left out: no floor'
    case 'none set':
    case 'does not reach':
    case 'periodic':
    case 'per failure':
    case 'smaller in its group':
    case 'smaller for the same duty':
    case 'in another currency':
      return `left out: ${counting}`
    case 'not a content obligation':
    case 'ended':
    case 'not law':
      return `never counted: ${counting}`
  }
}

/** What kind of amount a line's is, beside its working: "in force", "if adopted", "struck down". */
export function standingWords({ column, standing }: LedgerLine): string {
  if (column === 'in force') return 'in force'
  if (column === 'if adopted') {
    return standing.status === 'adopted' ? 'adopted, not in force' : 'if adopted'
  }
  return standing.status
}

const counted = (count: number, one: string, many = `${one}s`): string[] =>
  count === 0 ? [] : [`${formatNumeral(count)} ${count === 1 ? one : many}`]

/** "Adds two exact amounts and one floor"; "One exact amount". */
export function addedWords({ exact, floors }: LedgerTotal): string {
  const parts = [...counted(exact, 'exact amount'), ...counted(floors, 'floor')]
  if (parts.length === 0) return 'No amount counts, which is not zero'
  return exact + floors === 1 ? capital(formatList(parts)) : `Adds ${formatList(parts)}`
}

/** "one of them, LCEN Art. 6-1": counted amounts that were not read in a source; empty where none. */
export function doubtWords(lines: readonly LedgerLine[], column: LedgerColumn): string {
  const unread = lines.filter(
    (line) => line.column === column && line.counting === 'counts' && !line.rule.verified,
  )
  if (unread.length === 0) return ''
  const names = [...new Set(unread.map(({ instrument }) => instrument.shortName))]
  return `${formatNumeral(unread.length)} of them, ${formatList(names)}`
}

/** "Left out: one unknown, three none set, one smaller in its group"; empty where nothing is. */
export function leftOutWords(total: LedgerTotal): string {
  const boundedAbove = total.withoutFloor.length - total.unknown
  const parts = [
    ...counted(total.unknown, 'unknown', 'unknown'),
    ...counted(Math.max(0, boundedAbove), 'without a floor', 'without a floor'),
    ...counted(total.noneSet, 'none set', 'none set'),
    ...counted(
      total.smaller,
      'smaller of the same facts or duty',
      'smaller of the same facts or duty',
    ),
  ]
  return parts.length === 0 ? '' : `Left out: ${parts.join(', ')}`
}

/**
 * "Notices of illegal content, in force: DSA and Law 2021-1109 Art. 42; only the DSA counts". `nameOf`
 * gives the text's name on the date.
 */
export function groupWords(
  { name, column, lines }: LedgerGroup,
  nameOf: (line: LedgerLine) => string,
): string {
  const names = [...new Set(lines.map(nameOf))]
  const counting = lines.filter((line) => line.counting === 'counts')
  const left = lines.some((line) => line.counting === 'smaller in its group')
  const [only] = counting
  const verdict =
    left && only
      ? `only ${nameOf(only)} counts`
      : counting.length > 1
        ? 'each counts'
        : 'no two of them have an amount to compare'
  return `${capital(name)}, ${column}: ${formatList(names)}; ${verdict}`
}
