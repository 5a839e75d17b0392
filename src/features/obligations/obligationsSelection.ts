/** Which rows of the list are shown, and in which order and groups. */
import { countryName } from '#ui/CountryMark.tsx'
import type { ObligationsSearch, SortKey } from '#url/obligationsSearch.ts'
import { searchTextOf, type ObligationRow } from './obligationsRows.ts'

/**
 * The rows that hold every word of `q` and pass every filter, in the chosen order. A filter with
 * nothing chosen passes all. Rows without a value (no status yet, no deadline) come last in either
 * direction; ties keep the record's order.
 */
export const selectRows = (
  rows: readonly ObligationRow[],
  search: ObligationsSearch,
): ObligationRow[] => {
  const words = search.q.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = rows.filter((row) => {
    const text = searchTextOf(row)
    return (
      words.every((word) => text.includes(word)) &&
      passes(search.status, row.statusGroup) &&
      passes(search.jurisdiction, row.jurisdiction) &&
      passes(search.trigger, row.trigger) &&
      (search.kind === 'all' || (search.kind === 'law') === row.isLaw)
    )
  })
  const { key, descending } = search.sort
  return shown.toSorted((one, other) => {
    const first = sortValue(one, key)
    const second = sortValue(other, key)
    if (first === null || second === null) {
      if (first !== second) return first === null ? 1 : -1
      return one.place - other.place
    }
    const order = first < second ? -1 : first > second ? 1 : 0
    return order === 0 ? one.place - other.place : descending ? -order : order
  })
}

const passes = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value)

const statusOrder = ['binds', 'coming', 'soft', 'over', 'later']

const sortValue = (row: ObligationRow, key: SortKey): string | number | null => {
  switch (key) {
    case 'record':
      return row.place
    case 'duty':
      return row.title.toLowerCase()
    case 'jurisdiction':
      return countryName(row.jurisdiction)
    case 'status':
      return statusOrder.indexOf(row.statusGroup)
    case 'since':
      return row.since
    case 'trigger':
      return row.triggerText
    case 'deadline':
      return row.deadlineRank
  }
}

export type ObligationGroup = {
  instrumentId: string
  name: string
  title: string
  rows: ObligationRow[]
}

/** Rows under their instruments; an instrument stands where its first row does. */
export const groupRows = (rows: readonly ObligationRow[]): ObligationGroup[] => {
  const groups = new Map<string, ObligationGroup>()
  for (const row of rows) {
    const group = groups.get(row.instrumentId) ?? {
      instrumentId: row.instrumentId,
      name: row.instrumentName,
      title: row.instrumentTitle,
      rows: [],
    }
    group.rows.push(row)
    groups.set(row.instrumentId, group)
  }
  return [...groups.values()]
}
