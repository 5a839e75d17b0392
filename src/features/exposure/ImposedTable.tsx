/** Fines, a row each, the company's own before those of others. */
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatDateShort } from '#ui/format.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { SourceList } from '#ui/SourceList.tsx'
import { PageLink } from '#url/PageLink.tsx'
import type { ImposedGroup, ImposedRow } from './imposedRows.ts'

const headings = ['Day', 'Fine', 'Of its maximum', 'Addressee', 'Punished']

/** `companyName` null: one list, without heads. */
export const ImposedTable = (props: {
  groups: readonly ImposedGroup[]
  companyName: string | null
  caption: string
}) => {
  const { groups, companyName, caption } = props
  return (
    <table className="cards-on-phone w-full text-left">
      <caption className="unseen">{caption}</caption>
      <ColumnHeads headings={headings} />
      {groups.map(({ id, rows }) => (
        <tbody key={id}>
          {companyName !== null && (
            <tr className="group-row">
              <th
                scope="rowgroup"
                colSpan={headings.length}
                className="border-t border-line2 pt-3 pb-1"
              >
                {id === 'company' ? companyName : 'Others, as precedents'}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <FineRow key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const FineRow = ({ row }: { row: ImposedRow }) => (
  <tr className="border-t border-line align-top">
    <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">
      {formatDateShort(row.on)}
    </th>
    <Cell heading="Fine">
      <b className="whitespace-nowrap">{row.amount}</b>, {row.standing}{' '}
      {row.isStandingLater && <LaterWord />}
      {row.converted !== null && <span className="block text-11 text-faint">{row.converted}</span>}
      {row.perDay !== null && <span className="block text-11 text-muted">{row.perDay}</span>}
    </Cell>
    <Cell heading="Of its maximum">
      {row.ofMaximum.length === 0 ? (
        <span className="text-muted">Not known under which penalty</span>
      ) : (
        row.ofMaximum.map((words) => (
          <span key={words} className="block">
            {words}
          </span>
        ))
      )}
    </Cell>
    <Cell heading="Addressee">
      {row.addressee}
      <span className="block text-11 text-faint">
        by {row.authority},{' '}
        <PageLink to={`/obligations/${row.instrumentId}`} className="link">
          {row.name}
        </PageLink>
      </span>
    </Cell>
    <Cell heading="Punished">
      {row.about}
      {row.note !== null && row.note !== row.about && (
        <span className="block text-11 text-faint">{row.note}</span>
      )}
      <span className="block text-11 text-faint">
        <SourceList sources={row.sources} /> {!row.verified && <Chip kind="unverified" />}
      </span>
    </Cell>
  </tr>
)
