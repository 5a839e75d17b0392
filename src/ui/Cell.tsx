/** A table cell that, on a phone, says its column before its value. */
import type { ReactNode } from 'react'

/** `heading` is the column's; `className` is for the cell itself. */
export const Cell = (props: {
  heading: string
  className?: string | undefined
  children: ReactNode
}) => (
  <td data-heading={props.heading} className={`py-2 pr-4 ${props.className ?? ''}`}>
    <div className="min-w-0">{props.children}</div>
  </td>
)

/** The heads of a table whose columns have no order of their own. */
export const ColumnHeads = ({ headings }: { headings: readonly string[] }) => (
  <thead>
    <tr>
      {headings.map((heading) => (
        <th key={heading} scope="col" className="pr-4 pb-1 text-12 font-bold text-muted">
          {heading}
        </th>
      ))}
    </tr>
  </thead>
)
