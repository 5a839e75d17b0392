/** A column's head that sorts by it: once upwards, again downwards, a third time the record's order. */

/** What a table is ordered by; `record` is its own order. */
export interface Sort<Key extends string> {
  key: Key | 'record'
  descending: boolean
}

/** The order after a press on the head of `key`. */
export function nextSort<Key extends string>(current: Sort<Key>, key: Key): Sort<Key> {
  if (current.key !== key) return { key, descending: false }
  return current.descending ? { key: 'record', descending: false } : { key, descending: true }
}

/** `sortKey` null: a column that has no order. */
export const SortHeader = <Key extends string>(props: {
  words: string
  sortKey: Key | null
  sort: Sort<Key>
  onSort: (sort: Sort<Key>) => void
  className?: string
}) => {
  const { words, sortKey, sort, onSort, className = '' } = props
  const isSorted = sortKey !== null && sort.key === sortKey
  return (
    <th
      scope="col"
      className={`pr-4 pb-1 align-bottom text-12 font-bold text-muted ${className}`}
      {...(isSorted ? { 'aria-sort': sort.descending ? 'descending' : 'ascending' } : {})}
    >
      {sortKey === null ? (
        words
      ) : (
        <button
          type="button"
          className="inline-flex min-h-6 items-center gap-1 text-left font-bold hover:underline"
          onClick={() => onSort(nextSort(sort, sortKey))}
        >
          {words}
          <span aria-hidden="true" className={isSorted ? '' : 'text-faint'}>
            {isSorted ? (sort.descending ? '▼' : '▲') : '↕'}
          </span>
        </button>
      )}
    </th>
  )
}
