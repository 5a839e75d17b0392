/** The list as plain rows for a CSV file: every cell with its citation beside it. */
import type { ChartTable } from '#charts/chartTable.ts'
import { countryName } from '#ui/CountryMark.tsx'
import type { ObligationRow } from './obligationsRows.ts'

/** One line a duty, with the sources' titles, publishers and addresses, and what is unverified. */
export function obligationsTable(rows: readonly ObligationRow[]): ChartTable {
  return {
    columns: [
      { key: 'instrument', label: 'Instrument' },
      { key: 'duty', label: 'Duty' },
      { key: 'reference', label: 'Reference' },
      { key: 'jurisdiction', label: 'Made by' },
      { key: 'law', label: 'Law' },
      { key: 'status', label: 'Status' },
      { key: 'since', label: 'Since' },
      { key: 'event', label: 'What happened' },
      { key: 'later', label: 'Later: known today' },
      { key: 'trigger', label: 'Trigger' },
      { key: 'deadline', label: 'Deadline' },
      { key: 'penalty', label: 'Penalty' },
      { key: 'unverified', label: 'Unverified' },
      { key: 'sources', label: 'Sources' },
      { key: 'addresses', label: 'Addresses' },
    ],
    rows: rows.map((row) => ({
      instrument: row.instrumentTitle,
      duty: row.title,
      reference: row.reference,
      jurisdiction: countryName(row.jurisdiction),
      law: row.isLaw ? 'law' : 'not law',
      status: row.status ?? 'not begun',
      since: row.since,
      event: row.event,
      later: row.later === null ? null : `${row.later.status} ${row.later.on}`,
      trigger: row.triggerText,
      deadline: row.deadlineText,
      penalty: row.penalties.map(({ text }) => text).join('; ') || null,
      unverified:
        [
          labelled('duty', row.dutyUnverified),
          labelled('status', row.statusUnverified),
          ...row.penalties.map((penalty) => labelled('penalty', penalty.unverified)),
        ]
          .filter(Boolean)
          .join(' ') || null,
      sources: row.sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; '),
      addresses: row.sources.flatMap(({ url }) => url ?? []).join(' ') || null,
    })),
  }
}

function labelled(part: string, words: string | null): string {
  return words === null ? '' : `${part}: ${words}`
}
