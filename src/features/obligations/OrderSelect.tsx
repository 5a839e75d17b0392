/** The order of the list as a choice, for screens whose columns' heads do not all show. */
import { useId } from 'react'
import type { ObligationsSearch } from '#url/obligationsSearch.ts'

type Sort = ObligationsSearch['sort']

const orders: readonly { words: string; sort: Sort }[] = [
  { words: 'As in the record', sort: { key: 'record', descending: false } },
  { words: 'Status, in force first', sort: { key: 'status', descending: false } },
  { words: 'Newest status first', sort: { key: 'since', descending: true } },
  { words: 'Oldest status first', sort: { key: 'since', descending: false } },
  { words: 'Shortest deadline first', sort: { key: 'deadline', descending: false } },
  { words: 'Made by', sort: { key: 'jurisdiction', descending: false } },
  { words: 'Trigger', sort: { key: 'trigger', descending: false } },
  { words: 'Duty, A to Z', sort: { key: 'duty', descending: false } },
]

/** An order that only a column's head gives is shown as "By a column". */
export const OrderSelect = (props: {
  sort: Sort
  onSort: (sort: Sort) => void
  className?: string
}) => {
  const { sort, onSort, className = '' } = props
  const id = useId()
  const chosen = orders.findIndex(
    (order) => order.sort.key === sort.key && order.sort.descending === sort.descending,
  )
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-11 text-faint">
        Order
      </label>
      <select
        id={id}
        className="select"
        value={chosen}
        onChange={(event) => {
          const order = orders[Number(event.target.value)]
          if (order !== undefined) onSort(order.sort)
        }}
      >
        {chosen === -1 && <option value={-1}>By a column</option>}
        {orders.map(({ words }, index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
