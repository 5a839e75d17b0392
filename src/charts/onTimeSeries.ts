/** Rows of the on-time chart turned into lines: what is law apart from what is not. */
import type { Country } from '#contract/vocabulary.ts'
import { dayNumber } from './days.ts'
import type { OnTimeRow } from './onTimeRow.ts'

/** Everything of one period; `values` are keyed by country and kind, as the lines read them. */
export interface OnTimePoint<Group extends string = Country> {
  /** The period's middle, in days since 1970-01-01: between two law changes, not upon one. */
  day: number
  rows: OnTimeRow<Group>[]
  values: Partial<Record<string, number | [number, number]>>
}

/** A country's line: where it ends and what its label says. */
export interface OnTimeEnd<Group extends string = Country> {
  country: Group
  countryName: string
  day: number
  share: number
  isLaw: boolean
  /** The immature period after it, if any: its place, which bar of it, the middle of its bounds. */
  immature: { day: number; order: number; of: number; middle: number } | null
}

/** The keys of a country's values: law, not law, band, closed cases alone. */
export const seriesKey = (country: string, kind: 'law' | 'not law' | 'band' | 'naive'): string =>
  `${country} ${kind}`

/** The countries in the order of their first rows. */
export function countriesOf<Group extends string>(rows: readonly OnTimeRow<Group>[]): Group[] {
  return [...new Set(rows.map((row) => row.country))]
}

/**
 * One point for each period. A stretch between two periods is law only where both are, so a point
 * where the law begins or ends belongs to both lines. Immature periods (with bounds) carry no point;
 * closed cases alone have one all the same, for that is where they mislead most.
 */
export function onTimePoints<Group extends string>(
  rows: readonly OnTimeRow<Group>[],
): OnTimePoint<Group>[] {
  const points = new Map<string, OnTimePoint<Group>>()
  for (const row of rows.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1))) {
    const point = points.get(row.periodStart) ?? { day: middleOf(row), rows: [], values: {} }
    point.rows.push(row)
    points.set(row.periodStart, point)
  }
  const ordered = [...points.values()]
  for (const country of countriesOf(rows)) {
    const line = ordered.map((point) => point.rows.find((row) => row.country === country))
    for (const [index, row] of line.entries()) {
      const { values } = ordered[index]!
      if (typeof row?.naiveShare === 'number') values[seriesKey(country, 'naive')] = row.naiveShare
      if (!isPoint(row)) continue
      const neighbours = [line[index - 1], line[index + 1]].filter(isPoint)
      const isAlone = neighbours.length === 0
      if (row.isLaw && (isAlone || neighbours.some((other) => other.isLaw)))
        values[seriesKey(country, 'law')] = row.share
      if (!row.isLaw || neighbours.some((other) => !other.isLaw))
        values[seriesKey(country, 'not law')] = row.share
      if (row.isLaw && typeof row.lower === 'number' && typeof row.upper === 'number')
        values[seriesKey(country, 'band')] = [row.lower, row.upper]
    }
  }
  return ordered
}

/** Where each country's line ends: its last point. */
export function onTimeEnds<Group extends string>(
  rows: readonly OnTimeRow<Group>[],
): OnTimeEnd<Group>[] {
  return countriesOf(rows).flatMap((country) => {
    const line = rows
      .filter((row) => row.country === country)
      .toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1))
    const last = line.findLast(isPoint)
    if (!last) return []
    const { countryName, share, isLaw } = last
    const after = line.at(-1)
    const together = rows.filter((row) => row.periodStart === after?.periodStart)
    const immature = after?.bounds
      ? {
          day: middleOf(after),
          order: together.indexOf(after),
          of: together.length,
          middle: (after.bounds.allLate + after.bounds.allOnTime) / 2,
        }
      : null
    return [{ country, countryName, day: middleOf(last), share, isLaw, immature }]
  })
}

/** The lowest share that is drawn: points, bands and bounds. */
export function lowestShare(rows: readonly OnTimeRow<string>[]): number {
  return Math.min(
    1,
    ...rows.flatMap((row) => [row.share, row.lower, row.bounds?.allLate]).filter(isNumber),
  )
}

function middleOf({ periodStart, periodEnd }: OnTimeRow<string>): number {
  return (dayNumber(periodStart) + dayNumber(periodEnd)) / 2
}

function isPoint<Row extends OnTimeRow<string>>(
  row: Row | undefined,
): row is Row & { share: number } {
  return row !== undefined && row.share !== null && !row.bounds
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number'
}
