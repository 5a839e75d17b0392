/** The order of the list as a choice, for screens whose columns' heads do not all show. */
import { useId } from 'react'
import type { Sort } from './SortHeader.tsx'

/** An order as it is offered: "Newest status first". */
export interface OrderChoice<Key extends string> {
  words: string
  sort: Sort<Key>
}

/** An order that only a column's head gives is shown as "By a column". */
export const OrderSelect = <Key extends string>(props: {
  orders: readonly OrderChoice<Key>[]
  sort: Sort<Key>
  onSort: (sort: Sort<Key>) => void
  className?: string
}) => {
  const { orders, sort, onSort, className = '' } = props
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
