/** On-time shares by period and group, and over the window: what picture, table and CSV show. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { ShareFigure } from '#charts/shareMultiple.ts'
import { Country } from '#contract/vocabulary.ts'
import {
  groupPeriods,
  type GroupReading,
  type GroupShare,
  groupShares,
} from '#domain/onTime/groupShares.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDateShort, formatInterval, formatMonth, formatShare } from '#ui/format.ts'
import type { DeadlineGrouping, DeadlinePeriod } from '#url/deadlinesSearch.ts'
import { windowWords } from './deadlinesWords.ts'
import { periodsOf } from './periodQuestions.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** All counted groups together, over the window. */
export interface PeriodTotal {
  satisfied: number
  n: number
  /** Of those past their deadline; null where none is. */
  share: number | null
  /** Among the closed ones of them alone. */
  naiveShare: number | null
}

export interface PeriodFigures {
  rows: OnTimeRow<string>[]
  /** Each group over the window, in the contract's order. */
  groups: GroupShare[]
  total: PeriodTotal
  casesSeen: number
}

/** What a view's answers are read with. */
export function groupReading(view: DeadlinesView): GroupReading | null {
  const { plan, tallies, against, chosen, instruments } = view
  if (!tallies) return null
  return { asked: plan.groups, tallies, against, window: plan.window, chosen, instruments }
}

/** "Germany", "hate speech". */
export function longGroupName(by: DeadlineGrouping, group: string): string {
  const country = by === 'country' ? Country.options.find((each) => each === group) : undefined
  return country ? countryName(country) : group
}

/**
 * Reads the answers. By country the total is of the countries the clock counts in: Overview's
 * headline, to the digit.
 */
export function periodFigures(view: DeadlinesView): PeriodFigures | null {
  const reading = groupReading(view)
  if (!reading) return null
  const { by, plan, period, against } = view
  const groups = groupShares(reading)
  return {
    rows: groupPeriods(reading, periodsOf(plan.window, period)).map(({ group, ...row }) => ({
      ...row,
      country: group,
      countryName: longGroupName(by, group),
    })),
    groups,
    total: totalOf(
      groups.filter(
        ({ group }) =>
          by !== 'country' || against.countedCountries.some((country) => country === group),
      ),
    ),
    casesSeen: plan.groups.reduce(
      (sum, { index }) => sum + (reading.tallies[index]?.rowsSeen ?? 0),
      0,
    ),
  }
}

function totalOf(groups: readonly GroupShare[]): PeriodTotal {
  const sum = (of: (group: GroupShare) => number) =>
    groups.reduce((total, group) => total + of(group), 0)
  const satisfied = sum((group) => group.satisfied)
  const n = sum((group) => group.n)
  const closed = sum((group) => group.closed)
  return {
    satisfied,
    n,
    share: n > 0 ? satisfied / n : null,
    naiveShare: closed > 0 ? satisfied / closed : null,
  }
}

/** A share from 50 cases on, as precise as it may be written; the naive one beneath it. */
export function periodFigureLines(
  groups: readonly GroupShare[],
  by: DeadlineGrouping,
): ShareFigure<string>[] {
  return groups.map((group) => {
    const { share, lower, upper, naiveShare, isLaw, n } = group
    const decimals = shareDecimals(group)
    return {
      country: group.group,
      countryName: longGroupName(by, group.group),
      share: share === null ? (n === 0 ? 'none' : 'too early') : formatShare(share, decimals),
      interval: lower === null || upper === null ? '' : formatInterval(lower, upper),
      isLaw,
      contrast:
        naiveShare === null
          ? `n = ${n}, under ${FEWEST_CASES}`
          : `closed alone: ${formatShare(naiveShare, decimals)}`,
    }
  })
}

/** "May 2019", "week of 6 May 2019". */
export const periodName = (period: DeadlinePeriod, start: OnTimeRow['periodStart']): string =>
  period === 'week' ? `week of ${formatDateShort(start)}` : formatMonth(start)

/** The window, then the periods, each group by group. */
export function periodTable(view: DeadlinesView, figures: PeriodFigures | null): ChartTable {
  const { by, period } = view
  const window = (figures?.groups ?? []).map((row) => ({
    ...row,
    name: longGroupName(by, row.group),
    received: windowWords(view),
  }))
  const periods = (figures?.rows ?? []).map((row) => ({
    ...row,
    bounds: row.bounds ?? null,
    naiveShare: row.naiveShare ?? null,
    name: row.countryName,
    received: periodName(period, row.periodStart),
  }))
  const percent = { align: 'right', format: formatPercentCell } as const
  return {
    columns: [
      { key: 'received', label: 'Received' },
      { key: 'group', label: groupHead[by] },
      { key: 'share', label: 'On time, %', ...percent },
      { key: 'lower', label: '95 % from', ...percent },
      { key: 'upper', label: '95 % to', ...percent },
      { key: 'naive', label: 'Closed alone, %', ...percent },
      { key: 'n', label: 'Past the deadline', align: 'right' },
      { key: 'allLate', label: 'If all open late, %', ...percent },
      { key: 'allOnTime', label: 'If all on time, %', ...percent },
      { key: 'law', label: 'Clock' },
    ],
    rows: [...window, ...periods].map((row) => ({
      received: row.received,
      group: row.name,
      share: percentCell(row.share),
      lower: percentCell(row.lower),
      upper: percentCell(row.upper),
      naive: percentCell(row.naiveShare),
      n: row.n,
      allLate: percentCell(row.bounds?.allLate),
      allOnTime: percentCell(row.bounds?.allOnTime),
      law: row.isLaw ? 'law' : 'yardstick, not law',
    })),
  }
}

/** The head of a table's first column. */
export const groupHead: Record<DeadlineGrouping, string> = {
  country: 'Country',
  platform: 'Platform',
  category: 'Category',
  channel: 'Channel',
}
