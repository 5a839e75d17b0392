/** The ledger's lines as a table under the columns they count in; a row opens its working. */
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { Fragment, type ReactNode } from 'react'
import { Cell } from '#ui/Cell.tsx'
import { SortHeader, type Sort } from '#ui/SortHeader.tsx'
import '#ui/tables.css'
import {
  CountingCell,
  InTextCell,
  MaximumCell,
  PenaltyCell,
  PlaceCell,
  ShareCell,
  StatusCell,
} from './LedgerCells.tsx'
import {
  sortedRows,
  type LedgerRow,
  type LedgerRowGroup,
  type LedgerSortKey,
} from './ledgerRows.ts'

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, LedgerRow>()
const columns = helper.columns([
  helper.accessor('name', { id: 'text', header: 'Penalty' }),
  helper.display({
    id: 'place',
    header: 'Made by',
    cell: ({ row }) => <PlaceCell row={row.original} />,
  }),
  helper.display({
    id: 'status',
    header: 'Status',
    cell: ({ row }) => <StatusCell row={row.original} />,
  }),
  helper.display({
    id: 'maximum',
    header: 'Maximum',
    cell: ({ row }) => <MaximumCell row={row.original} />,
  }),
  helper.display({
    id: 'inText',
    header: 'In the text',
    cell: ({ row }) => <InTextCell row={row.original} />,
  }),
  helper.display({
    id: 'share',
    header: 'Of revenue',
    cell: ({ row }) => <ShareCell row={row.original} />,
  }),
  helper.display({
    id: 'counting',
    header: 'In the total',
    cell: ({ row }) => <CountingCell row={row.original} />,
  }),
])

const sortable: Partial<Record<string, LedgerSortKey>> = {
  text: 'text',
  place: 'place',
  status: 'status',
  maximum: 'maximum',
  share: 'share',
  counting: 'counting',
}

/** Between a phone and a wide screen the share of revenue stands under the maximum. */
const columnClasses: Partial<Record<string, string>> = {
  text: 'md:w-[24%]',
  maximum: 'md:w-[17%]',
  share: 'whitespace-nowrap sm:max-xl:hidden',
  place: 'whitespace-nowrap sm:max-lg:hidden',
  status: 'md:w-[11%]',
}

/** `open` is the row whose working stands below it, made by `renderWorking`. */
export const LedgerTable = (props: {
  groups: readonly LedgerRowGroup[]
  caption: string
  sort: Sort<LedgerSortKey>
  onSort: (sort: Sort<LedgerSortKey>) => void
  open: string | null
  onOpen: (id: string | null) => void
  renderWorking: (row: LedgerRow) => ReactNode
}) => {
  const { groups, caption, sort, onSort, open, onOpen, renderWorking } = props
  const data = groups.flatMap(({ rows }) => sortedRows(rows, sort))
  const table = useTable({ features, columns, data, getRowId: ({ id }) => id })
  const lines = new Map(table.getRowModel().rows.map((line) => [line.original.id, line]))
  return (
    <table className="cards-on-phone w-full text-left">
      <caption className="unseen">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((headerGroup) => (
          <tr key={headerGroup.id}>
            {headerGroup.headers.map(({ id, column }) => (
              <SortHeader
                key={id}
                words={String(column.columnDef.header)}
                sortKey={sortable[column.id] ?? null}
                sort={sort}
                onSort={onSort}
                className={columnClasses[column.id] ?? ''}
              />
            ))}
          </tr>
        ))}
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.name !== null && (
            <tr className="group-row">
              <th
                scope="rowgroup"
                colSpan={columns.length}
                className="border-t border-line2 pt-3 pb-1"
              >
                <b className="text-14">{group.name}</b>{' '}
                <span className="font-normal text-muted">{group.about}</span>
              </th>
            </tr>
          )}
          {sortedRows(group.rows, sort).map((row) => (
            <Fragment key={row.id}>
              <tr className="border-t border-line align-top" data-rule={row.id}>
                {lines
                  .get(row.id)
                  ?.getAllCells()
                  .map((cell) =>
                    cell.column.id === 'text' ? (
                      <th key={cell.id} scope="row" className="py-2 pr-4 font-normal">
                        <PenaltyCell
                          row={row}
                          isOpen={open === row.id}
                          onToggle={() => onOpen(open === row.id ? null : row.id)}
                        />
                      </th>
                    ) : (
                      <Cell
                        key={cell.id}
                        heading={String(cell.column.columnDef.header)}
                        className={columnClasses[cell.column.id]}
                      >
                        <table.FlexRender cell={cell} />
                      </Cell>
                    ),
                  )}
              </tr>
              {open === row.id && (
                <tr className="ledger-working" id={`working-${row.id}`}>
                  <td colSpan={columns.length} className="pb-3">
                    {renderWorking(row)}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}
