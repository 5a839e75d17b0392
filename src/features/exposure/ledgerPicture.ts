/** The ledger's lines as rows of the picture on a scale of money. */
import { drawnMaximum } from '#charts/drawnMaximum.ts'
import type { StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import { rangeWords } from '#ui/maximumWords.ts'
import type { LedgerRow } from './ledgerRows.ts'

const order = ['in force', 'if adopted', 'not law']

/** Content obligations that have not ended: in force first, then what may come, then what is no law; the larger first. */
export function ledgerPicture(rows: readonly LedgerRow[]): StatutoryMaximumRow[] {
  return rows
    .filter(
      ({ line: { column, counting } }) =>
        column !== 'ended' && counting !== 'not a content obligation',
    )
    .toSorted(
      (one, other) =>
        order.indexOf(one.line.column) - order.indexOf(other.line.column) ||
        sizeOf(other) - sizeOf(one),
    )
    .map((row): StatutoryMaximumRow => {
      const { rule, standing, column, maximum } = row.line
      const note = noteOf(row)
      return {
        id: row.id,
        name: row.name,
        status: standing.status,
        statusWord: `${standing.status}: ${rule.title}`,
        binds: column === 'in force',
        maximum: drawnMaximum(maximum),
        label: `${rangeWords(maximum)}${whenWords(row)}`,
        ...(note === '' ? {} : { note }),
        isUnverified: !rule.verified,
      }
    })
}

const sizeOf = ({ line }: LedgerRow): number => (line.amount ?? line.atMost)?.amount ?? 0

function whenWords({ line }: LedgerRow): string {
  const each = line.counting === 'per failure' ? ' per failure' : ''
  if (line.column !== 'if adopted') return each
  return `${each} ${line.standing.status === 'adopted' ? 'once in force' : 'if adopted'}`
}

function noteOf({ share, native, line }: LedgerRow): string {
  if (line.maximum.form === 'bounded') return native ?? ''
  return share ? `${share.words} ${share.of} revenue` : ''
}
