/** Every penalty that has begun by the date, in the columns they count in; what has ended is folded. */
import { useState } from 'react'
import { csvFileName, csvText } from '#charts/csv.ts'
import { saveFile } from '#charts/saveFile.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { Fold } from '#ui/Fold.tsx'
import { formatCounted, formatDate } from '#ui/format.ts'
import { OrderSelect, type OrderChoice } from '#ui/OrderSelect.tsx'
import type { Sort } from '#ui/SortHeader.tsx'
import { StateEmpty } from '#ui/states.tsx'
import type { ExposureSearch } from '#url/exposureSearch.ts'
import { ledgerExplanation } from './ledgerExplanation.ts'
import { ledgerTable } from './ledgerExport.ts'
import {
  groupedRows,
  ledgerRows,
  type LedgerRow,
  type LedgerRowGroup,
  type LedgerSortKey,
} from './ledgerRows.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { LedgerWorking } from './LedgerWorking.tsx'
import type { WorkedLedger } from './useLedger.ts'

export const LedgerCard = (props: {
  worked: WorkedLedger
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
  linkOf: (rule: string) => string
}) => {
  const { worked, own, onChange, linkOf } = props
  const { ledger, money, facts } = worked
  const [sort, setSort] = useState<Sort<LedgerSortKey>>({ key: 'record', descending: false })
  const rows = ledgerRows(ledger.lines, facts.date)
  const { standing: groups, ended } = groupedRows(rows)
  const standing = rows.length - ended.length
  const title =
    standing === 0
      ? `No penalty of the record stands on ${formatDate(facts.date)}`
      : `${formatCounted(standing, 'penalty', 'penalties')} of the record on ${formatDate(facts.date)}, line by line`
  const subline = `Statutory maximum for ${money.companyName}, in ${facts.currency}. Dashed frame: not law on that day. Nothing is multiplied by a number of cases.`
  const saveCsv = () =>
    saveFile(
      csvFileName(`ledger-${facts.date}`, 'record'),
      csvText(
        {
          title,
          subline,
          kind: 'record',
          notes: [`As of ${formatDate(facts.date)}`, `Company: ${money.companyName}`],
        },
        ledgerTable(rows),
      ),
      'text/csv;charset=utf-8',
    )
  const table = (shown: readonly LedgerRowGroup[], caption: string) => (
    <LedgerTable
      groups={shown}
      caption={caption}
      sort={sort}
      onSort={setSort}
      open={own.open}
      onOpen={(open) => onChange({ open })}
      renderWorking={(row: LedgerRow) => <LedgerWorking row={row} money={money} linkOf={linkOf} />}
    />
  )
  return (
    <Card
      title={title}
      subline={subline}
      kind="record"
      aside={
        rows.length === 0 ? undefined : (
          <button type="button" className="link-quiet no-print text-12" onClick={saveCsv}>
            CSV
          </button>
        )
      }
      footer={
        <div className="flex flex-wrap items-end justify-between gap-3">
          <span className="max-w-prose">
            {money.companyName}: law and revenue only, joined to no platform and no case. Not legal
            advice.
          </span>
          <Explain explanation={ledgerExplanation(worked)} words="How this is counted" />
        </div>
      }
    >
      {isUnknown(own.open, rows) && (
        <output className="mt-2 block text-12 text-muted">
          {own.open} does not stand on this day in these countries, so no working is open
        </output>
      )}
      <div className="mt-3 space-y-4">
        {groups.length > 0 && (
          <OrderSelect
            orders={ledgerOrders}
            sort={sort}
            onSort={setSort}
            className="no-print sm:hidden"
          />
        )}
        {groups.length === 0 ? (
          <StateEmpty
            title="No penalty stands here"
            words={`As of ${formatDate(facts.date)} no text of the record names a sanction that reaches these countries. This is not a maximum of 0: the record holds no more than its texts.`}
          />
        ) : (
          table(groups, title)
        )}
        {ended.length > 0 && (
          <Fold
            words={formatCounted(
              ended.length,
              'penalty that no longer stands',
              'penalties that no longer stand',
            )}
            startsOpen={ended.some(({ id }) => id === own.open)}
          >
            {table(
              [{ id: 'ended', name: null, about: '', rows: ended }],
              'Penalties that no longer stand',
            )}
          </Fold>
        )}
      </div>
    </Card>
  )
}

/** On a phone, where the columns have no heads to press. */
const ledgerOrders: readonly OrderChoice<LedgerSortKey>[] = [
  { words: 'As in the record', sort: { key: 'record', descending: false } },
  { words: 'Largest maximum first', sort: { key: 'maximum', descending: true } },
  { words: 'Smallest maximum first', sort: { key: 'maximum', descending: false } },
  { words: 'Text, A to Z', sort: { key: 'text', descending: false } },
  { words: 'Made by', sort: { key: 'place', descending: false } },
  { words: 'Whether it counts', sort: { key: 'counting', descending: false } },
]

const isUnknown = (open: string | null, rows: readonly LedgerRow[]): boolean =>
  open !== null && !rows.some(({ id }) => id === open)
