/** The ledger as a file: every line with its working, its sources and whether it counts. */
import type { ChartTable } from '#charts/chartTable.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { citedSources } from '#ui/citedSources.ts'
import { stepLine } from '#ui/derivationWords.ts'
import type { LedgerRow } from './ledgerRows.ts'

/** Amounts in whole units of the currency asked for; an empty cell is no zero. */
export function ledgerTable(rows: readonly LedgerRow[]): ChartTable {
  return {
    columns: [
      { key: 'text', label: 'Instrument' },
      { key: 'penalty', label: 'Penalty' },
      { key: 'reference', label: 'Reference' },
      { key: 'place', label: 'Made by' },
      { key: 'status', label: 'Status' },
      { key: 'since', label: 'Since' },
      { key: 'column', label: 'Column' },
      { key: 'kind', label: 'Kind of sum' },
      { key: 'form', label: 'Form' },
      { key: 'currency', label: 'Currency' },
      { key: 'atLeast', label: 'Exact, or at least', align: 'right' },
      { key: 'atMost', label: 'At most', align: 'right' },
      { key: 'inText', label: 'In the text' },
      { key: 'native', label: 'Before conversion' },
      { key: 'share', label: 'Share of revenue', align: 'right' },
      { key: 'counting', label: 'In the total' },
      { key: 'reason', label: 'Why' },
      { key: 'working', label: 'Working' },
      { key: 'unverified', label: 'Unverified' },
      { key: 'sources', label: 'Sources' },
    ],
    rows: rows.map((row) => {
      const { instrument, rule, standing, column, maximum, amount, atMost, reason } = row.line
      return {
        text: row.name,
        penalty: rule.title,
        reference: rule.reference || null,
        place: row.places.map(countryName).join(', '),
        status: standing.status,
        since: standing.since,
        column,
        kind: 'statutory maximum',
        form: maximum.form,
        currency: (amount ?? atMost)?.currency ?? null,
        atLeast: amount?.amount ?? null,
        atMost: maximum.form === 'exact' ? (amount?.amount ?? null) : (atMost?.amount ?? null),
        inText: row.inText,
        native: row.native,
        share: row.share?.value ?? null,
        counting: row.counting,
        reason,
        working: maximum.derivation.map(stepLine).join(' ') || null,
        unverified: row.unverified,
        sources: citedSources(instrument, rule.sources)
          .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))
          .join('; '),
      }
    }),
  }
}
