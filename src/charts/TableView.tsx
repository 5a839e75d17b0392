import { formatCount } from '#ui/format.ts'
import type { ChartCell, ChartColumn, ChartTable } from './chartTable.ts'

/** The picture's rows as a table; it scrolls inside its own box, never the page. */
export function TableView({ table, title }: { table: ChartTable; title: string }) {
  return (
    <section
      className="relative max-h-96 overflow-auto"
      aria-label={`Table: ${title}`}
      tabIndex={0}
    >
      <table className="w-full border-collapse text-13">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`sticky top-0 border-b border-line2 bg-surface py-1.5 pr-4 text-12 font-bold text-muted ${sideOf(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className="border-b border-line">
              {table.columns.map((column) => (
                <td key={column.key} className={`py-1.5 pr-4 align-top ${sideOf(column)}`}>
                  {cellText(row[column.key] ?? null, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function sideOf({ align }: ChartColumn): string {
  return align === 'right' ? 'text-right whitespace-nowrap' : 'text-left'
}

function cellText(cell: ChartCell, { format = formatCount }: ChartColumn): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? format(cell) : cell
}
