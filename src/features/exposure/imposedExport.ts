/** Fines as a file: each its own kind and currency, beside its maximum. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { IsoDate } from '#contract/units.ts'
import type { ImposedRow } from './imposedRows.ts'

/** Amounts in whole units of their own currency. `date`: what lies after it says so. */
export function imposedTable(rows: readonly ImposedRow[], date: IsoDate): ChartTable {
  return {
    columns: [
      { key: 'on', label: 'Day' },
      { key: 'kind', label: 'Kind of sum' },
      { key: 'currency', label: 'Currency' },
      { key: 'amount', label: 'Amount', align: 'right' },
      { key: 'ofMaximum', label: 'Of its maximum' },
      { key: 'addressee', label: 'Addressee' },
      { key: 'authority', label: 'Authority' },
      { key: 'text', label: 'Instrument' },
      { key: 'about', label: 'Punished' },
      { key: 'perDay', label: 'By the day' },
      { key: 'standing', label: 'Standing' },
      { key: 'later', label: 'Later: known today' },
      { key: 'unverified', label: 'Unverified' },
      { key: 'sources', label: 'Sources' },
    ],
    rows: rows.map((row) => ({
      on: row.on,
      kind: 'imposed',
      currency: row.source.nativeAmount.currency,
      amount: row.source.nativeAmount.amount,
      ofMaximum: row.ofMaximum.join('; ') || null,
      addressee: row.addressee,
      authority: row.authority,
      text: row.name,
      about: row.about,
      perDay: row.perDay,
      standing: row.standing,
      later: row.on > date ? 'the fine' : row.isStandingLater ? 'its standing' : null,
      unverified: row.verified ? null : (row.note ?? 'unverified'),
      sources: row.sources
        .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))
        .join('; '),
    })),
  }
}
