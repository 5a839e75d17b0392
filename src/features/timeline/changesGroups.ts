/** Rows put together by month or by jurisdiction. */
import { Jurisdiction } from '#contract/vocabulary.ts'
import type { ChangeGroup } from '#ui/changeLine.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatList, months } from '#ui/format.ts'
import type { ChangesGrouping } from '#url/changesSearch.ts'
import type { ChangeRow } from './changesRows.ts'

/**
 * Each row once. Months in time; jurisdictions in the contract's order, what several made together
 * under all their names, after those of one: "United Kingdom and France".
 */
export function changesGroups(
  rows: readonly ChangeRow[],
  by: ChangesGrouping,
): ChangeGroup<ChangeRow>[] {
  const groups = new Map<string, ChangeGroup<ChangeRow>>()
  for (const row of rows) {
    const key = by === 'month' ? row.on.slice(0, 7) : placesOf(row).join(' ')
    const heading = by === 'month' ? monthName(key) : formatList(placesOf(row).map(countryName))
    groups.set(key, { key, heading, lines: [...(groups.get(key)?.lines ?? []), row] })
  }
  const inOrder = [...groups.values()]
  return by === 'month' ? inOrder : inOrder.toSorted((one, other) => rank(one) - rank(other))
}

const order = Jurisdiction.options

const placesOf = (row: ChangeRow): Jurisdiction[] =>
  order.filter((place) => row.jurisdictions.includes(place))

/** One place by its own rank; several after all single ones, by their first. */
const rank = ({ key }: ChangeGroup): number => {
  const places = key.split(' ')
  const first = order.findIndex((place) => place === places[0])
  return (places.length - 1) * order.length + first
}

/** "2019-07" → "July 2019". */
const monthName = (yearAndMonth: string): string => {
  const [year = '', month = ''] = yearAndMonth.split('-')
  return `${months[Number(month) - 1] ?? month} ${year}`
}
