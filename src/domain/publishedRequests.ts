/** Half-years of published requests in a row, with the reason where one has no figure. */
import type {
  InformationRequests,
  PublishedRequests,
  RequestGap,
  RequestPlace,
} from '#contract/publishedRequests.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'

/** One half-year of a place: what was published, or why nothing is here. */
export interface RequestHalfYear {
  periodStart: IsoDate
  row: PublishedRequests | null
  /** Why there is no number of requests; null where there is one, or no reason is on record. */
  missing: RequestGap | null
  /** The same of the share with some data. Totals of the world come without one. */
  missingPercent: RequestGap | null
}

/**
 * The beginnings of all half-years from the first to the last, both included.
 *
 * `halfYearsBetween('2013-07-01', '2014-07-01')` is `['2013-07-01', '2014-01-01', '2014-07-01']`.
 */
export function halfYearsBetween(first: IsoDate, last: IsoDate): IsoDate[] {
  const starts: IsoDate[] = []
  for (let start = first; start <= last; start = nextHalfYear(start)) starts.push(start)
  return starts
}

function nextHalfYear(start: IsoDate): IsoDate {
  const year = Number(start.slice(0, 4))
  return isoDate(start.endsWith('-01-01') ? `${year}-07-01` : `${year + 1}-01-01`)
}

/**
 * Every half-year between the file's first and last, whoever they are of, for one place. A half-year
 * with a row may still lack its number of requests (only a share was read).
 *
 * France in the second half of 2014 has no row: its `missing` says "not researched", as the company
 * published that half-year and its report was not read.
 */
export function requestHalfYears(
  { rows, gaps }: Pick<InformationRequests, 'rows' | 'gaps'>,
  place: RequestPlace,
): RequestHalfYear[] {
  const starts = rows.map(({ periodStart }) => periodStart).toSorted()
  const [first] = starts
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return []
  return halfYearsBetween(first, last).map((periodStart) => {
    const row =
      rows.find((each) => each.place === place && each.periodStart === periodStart) ?? null
    const why = whyMissing(gaps, place, periodStart)
    const isThere = typeof row?.requests === 'number'
    const hasShare = place === 'world' || typeof row?.percentSomeData === 'number'
    return {
      periodStart,
      row,
      missing: isThere ? null : why,
      missingPercent: hasShare ? null : why,
    }
  })
}

/** The gap of that very half-year, else the one for whatever else is missing. */
function whyMissing(
  gaps: readonly RequestGap[],
  place: RequestPlace,
  periodStart: IsoDate,
): RequestGap | null {
  return (
    gaps.find((gap) => gap.place === place && gap.periodStart === periodStart) ??
    gaps.find((gap) => gap.place === null) ??
    null
  )
}
