/** The fixed grid of the table that may be handed out: one country, one calendar year that has ended. */
import { type Instant, type IsoDate, isoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'

/**
 * The years that were over at the as-of and that the log saw from their first day, the latest first.
 * Years do not overlap, and a year that is over gains no request: whatever is chosen elsewhere, a request
 * stands in one table only, and that table stays what it is.
 *
 * As of 2019-06-26 over a log from 2015-01-01: 2018, 2017, 2016, 2015.
 */
export function endedYears(asOf: IsoDate, observedFrom: Instant | null): number[] {
  const last = Number(asOf.slice(0, 4)) - 1
  if (observedFrom === null) return [last]
  const begun = Number(dayOf(observedFrom).slice(0, 4))
  const first = observedFrom <= utcMidnight(firstOfYear(begun)) ? begun : begun + 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index)
}

/** The year of the month asked for where its table can be made, else the latest that has one. */
export function shownYear(years: readonly number[], table: IsoDate | null): number | null {
  const asked = table === null ? null : Number(table.slice(0, 4))
  return asked !== null && years.includes(asked) ? asked : (years[0] ?? null)
}

/** A year's twelve months, each as its first day. */
export const monthsOf = (year: number): IsoDate[] =>
  Array.from({ length: 12 }, (_, month) =>
    isoDate(`${year}-${String(month + 1).padStart(2, '0')}-01`),
  )

/** 2018 → 2018-01-01. */
export const firstOfYear = (year: number): IsoDate => isoDate(`${year}-01-01`)
