/** One assumption: title and reason at the left, above on a phone; a field for each column. */
import { Children, useId, type ReactNode } from 'react'

/** `columns` are their names, shown above each field where they stand one under another. */
export function AssumptionLine(props: {
  title: ReactNode
  reason: string | null
  columns: readonly string[]
  children: ReactNode
}) {
  const { title, reason, columns, children } = props
  const titleId = useId()
  return (
    <fieldset className="assumption" aria-labelledby={titleId}>
      <div className="min-w-0">
        <p id={titleId} className="text-13 font-bold">
          {title}
        </p>
        {reason !== null && <p className="text-12 text-muted">{reason}</p>}
      </div>
      {Children.map(children, (field, at) => (
        <div className="min-w-0 text-13">
          {columns.length > 1 && (
            <p className="assumption-column" aria-hidden="true">
              {columns[at]}
            </p>
          )}
          {field}
        </div>
      ))}
    </fieldset>
  )
}
