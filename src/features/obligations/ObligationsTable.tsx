/** The list of duties as a table, under their instruments or in one list; cards on a phone. */
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { Fragment, type ReactNode } from 'react'
import { Chip } from '#ui/Chip.tsx'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatDateShort } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import type { ObligationsSearch, SortKey } from '#url/obligationsSearch.ts'
import { PageLink } from '#url/PageLink.tsx'
import { Cell } from '#ui/Cell.tsx'
import { CellValue } from '#ui/CellValue.tsx'
import type { ObligationRow } from './obligationsRows.ts'
import { groupRows } from './obligationsSelection.ts'
import { SortHeader } from '#ui/SortHeader.tsx'
import '#ui/tables.css'

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, ObligationRow>()
const columns = helper.columns([
  helper.accessor('title', {
    id: 'duty',
    header: 'Duty',
    cell: ({ row }) => <DutyCell row={row.original} />,
  }),
  helper.accessor('jurisdiction', {
    header: 'Made by',
    cell: ({ row }) => <CountryWord country={row.original.jurisdiction} as="code" />,
  }),
  helper.accessor('status', {
    header: 'Status',
    cell: ({ row }) => <StatusCell row={row.original} />,
  }),
  helper.accessor('since', {
    header: 'Since',
    cell: ({ row }) => <SinceCell row={row.original} />,
  }),
  helper.accessor('trigger', {
    header: 'Trigger',
    cell: ({ row }) => <CellValue text={row.original.triggerText} />,
  }),
  helper.accessor('deadlineRank', {
    id: 'deadline',
    header: 'Deadline',
    cell: ({ row: { original: row } }) => (
      <CellValue
        text={row.deadlineText}
        isProposed={row.statusGroup === 'coming'}
        isOver={row.statusGroup === 'over' || row.statusGroup === 'later'}
      />
    ),
  }),
  helper.display({
    id: 'penalty',
    header: 'Penalty',
    cell: ({ row }) => <PenaltyCell row={row.original} />,
  }),
])

const sortable: Partial<Record<string, SortKey>> = {
  duty: 'duty',
  jurisdiction: 'jurisdiction',
  status: 'status',
  since: 'since',
  trigger: 'trigger',
  deadline: 'deadline',
}

/** Between a phone and a wide screen the day stands under the status, to spare a column. */
const columnClasses: Partial<Record<string, string>> = {
  duty: 'md:w-[28%]',
  since: 'sm:max-lg:hidden',
}

/** `rows` are already chosen and in order; a press on a column's head asks for another order. */
export const ObligationsTable = (props: {
  rows: readonly ObligationRow[]
  search: ObligationsSearch
  onSort: (sort: ObligationsSearch['sort']) => void
  caption: string
}) => {
  const { rows, search, onSort, caption } = props
  const data = rows as ObligationRow[]
  const table = useTable({ features, columns, data, getRowId: (row) => row.dutyId })
  const lines = new Map(table.getRowModel().rows.map((line) => [line.original.dutyId, line]))
  const groups = search.group === 'instrument' ? groupRows(rows) : [{ ...oneList, rows: data }]

  return (
    <table className="cards-on-phone w-full text-left">
      <caption className="unseen">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((headerGroup) => (
          <tr key={headerGroup.id}>
            {headerGroup.headers.map((header) => {
              const key = sortable[header.column.id]
              const words = String(header.column.columnDef.header)
              return (
                <SortHeader
                  key={header.id}
                  words={words}
                  sortKey={key ?? null}
                  sort={search.sort}
                  className={columnClasses[header.column.id] ?? ''}
                  onSort={onSort}
                />
              )
            })}
          </tr>
        ))}
      </thead>
      {groups.map((group) => (
        <tbody key={group.instrumentId}>
          {search.group === 'instrument' && (
            <tr className="group-row">
              <th
                scope="rowgroup"
                colSpan={columns.length}
                className="border-t border-line2 pt-3 pb-1"
              >
                <PageLink
                  to={`/obligations/${group.instrumentId}`}
                  className="link text-14 font-bold"
                >
                  {group.name}
                </PageLink>{' '}
                <span className="font-normal text-muted">{group.title}</span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.dutyId} className="border-t border-line align-top">
              {lines
                .get(row.dutyId)
                ?.getAllCells()
                .map((cell) => (
                  <Fragment key={cell.id}>
                    <BodyCell
                      heading={String(cell.column.columnDef.header)}
                      isRowHead={cell.column.id === 'duty'}
                    >
                      <table.FlexRender cell={cell} />
                      {cell.column.id === 'duty' && search.group === 'none' && (
                        <span className="block text-12">
                          <PageLink to={`/obligations/${row.instrumentId}`}>
                            {row.instrumentName}
                          </PageLink>
                        </span>
                      )}
                    </BodyCell>
                  </Fragment>
                ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

const oneList = { instrumentId: 'all', name: '', title: '' }

const BodyCell = (props: { heading: string; isRowHead: boolean; children: ReactNode }) => {
  const { heading, isRowHead, children } = props
  if (!isRowHead)
    return (
      <Cell heading={heading} className={heading === 'Since' ? columnClasses['since'] : ''}>
        {children}
      </Cell>
    )
  return (
    <th scope="row" className="py-2 pr-4 font-normal">
      {children}
    </th>
  )
}

const DutyCell = ({ row }: { row: ObligationRow }) => (
  <>
    <span className="font-bold">{row.title}</span>
    <span className="block text-11 text-faint">
      {row.sources[0] === undefined ? (
        row.reference
      ) : (
        <SourceLink source={row.sources[0]} words={row.reference} />
      )}
    </span>
    <Unverified words={row.dutyUnverified} />
  </>
)

const Unverified = ({ words }: { words: string | null }) =>
  words !== null && (
    <span className="mt-0.5 block text-11 text-muted">
      <Chip kind="unverified" /> {words}
    </span>
  )

const StatusCell = ({ row }: { row: ObligationRow }) => (
  <>
    {row.status === null ? (
      <span className="text-muted">Not begun</span>
    ) : (
      <StatusWord status={row.status} />
    )}
    {row.since !== null && (
      <span className="block text-11 text-faint max-sm:hidden lg:hidden">
        since {formatDateShort(row.since)}
      </span>
    )}
    {row.later !== null && (
      <span className="block text-11 text-faint xl:whitespace-nowrap">
        later: {row.later.status} {formatDateShort(row.later.on)}
      </span>
    )}
    <Unverified words={row.statusUnverified} />
  </>
)

const SinceCell = ({ row }: { row: ObligationRow }) =>
  row.since === null ? (
    <span className="text-muted">–</span>
  ) : (
    <span className="whitespace-nowrap">{formatDateShort(row.since)}</span>
  )

const PenaltyCell = ({ row }: { row: ObligationRow }) =>
  row.penalties.length === 0 ? (
    <span className="text-muted">{row.status === null ? '–' : '– none of its own'}</span>
  ) : (
    <>
      {row.penalties.map((penalty) => (
        <span key={penalty.id} className="block">
          <CellValue
            text={penalty.shortText}
            isProposed={row.statusGroup === 'coming'}
            unverified={penalty.unverified}
            isOver={row.statusGroup === 'over' || row.statusGroup === 'later'}
          />
        </span>
      ))}
    </>
  )
