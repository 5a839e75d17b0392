/** Months by categories with their totals; what is withheld is hatched and says so. */
import {
  type PublishedCount,
  type PublishedTable,
  publishedNumber,
} from '#domain/suppression/suppressTable.ts'
import { formatCount } from '#ui/format.ts'
import { ALL, WITHHELD } from './suppressedRows.ts'

/** Scrolls inside its own box on a narrow screen; the months stay in sight. */
export function SuppressedTable({ table, title }: { table: PublishedTable; title: string }) {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table
  return (
    <section className="suppressed-box" aria-label={`Table: ${title}`} tabIndex={0}>
      <table className="suppressed-table">
        <thead>
          <tr>
            <th scope="col">Received in</th>
            {columns.map((category) => (
              <th key={category} scope="col">
                {category}
              </th>
            ))}
            <th scope="col" className="total">
              {ALL}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((month, row) => (
            <Line key={month} head={month} counts={cells[row] ?? []} total={rowTotals[row]} />
          ))}
        </tbody>
        <tfoot>
          <Line head={ALL} counts={columnTotals} total={total} />
        </tfoot>
      </table>
    </section>
  )
}

function Line(props: {
  head: string
  counts: readonly PublishedCount[]
  total: PublishedCount | undefined
}) {
  const { head, counts, total } = props
  return (
    <tr>
      <th scope="row">{head}</th>
      {counts.map((cell, column) => (
        <CountCell key={column} cell={cell} />
      ))}
      {total && <CountCell cell={total} isTotal />}
    </tr>
  )
}

function CountCell({ cell, isTotal = false }: { cell: PublishedCount; isTotal?: boolean }) {
  const number = publishedNumber(cell)
  const total = isTotal ? 'total' : ''
  return number === null ? (
    <td className={`is-withheld ${total}`}>
      <span>{WITHHELD}</span>
    </td>
  ) : (
    <td className={total}>{formatCount(number)}</td>
  )
}
