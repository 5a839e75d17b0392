/** Late shares by local hour and weekday: the cells, what stands out, and the table behind them. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { HeatCell, HeatFrame } from '#charts/heatCell.ts'
import {
  type HourShare,
  HOURS_A_PART,
  hourShares,
  hoursTogether,
  type WeekPartShare,
  weekPartShares,
} from '#domain/onTime/hourShares.ts'
import { formatCount, formatInterval, formatShare } from '#ui/format.ts'
import type { DeadlinesView } from './useDeadlines.ts'

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
const HOURS_A_DAY = 24

/** 22 → "22:00". */
export const clockTime = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

export interface HeatFigures {
  hours: HourShare[]
  /** The 28 parts of six hours that have cases enough, each beside the rest of the week. */
  parts: WeekPartShare[]
  /** The single hours that have cases enough, likewise. */
  singles: WeekPartShare[]
  /** The part that is late most often among those that stand out; null where none does. */
  worstPart: WeekPartShare | null
  /** An hour of it that stands out by itself among all single hours. */
  worstHour: WeekPartShare | null
  late: number
  n: number
}

/** Reads the answers; null while there is none. */
export function heatFigures(view: DeadlinesView): HeatFigures | null {
  const { plan, tallies, against } = view
  return tallies ? heatFiguresOf(hourShares(plan.hours, tallies, against.clock)) : null
}

/**
 * What stands out: more often late than the rest of the week, by a p-value that is adjusted for all
 * the parts, or all the hours, that were looked at. The largest of 168 shares is always far out.
 */
export function heatFiguresOf(hours: HourShare[]): HeatFigures {
  const parts = weekPartShares(hours, HOURS_A_PART)
  const singles = weekPartShares(hours, 1)
  const worstPart = worstOf(parts)
  const within = ({ group }: WeekPartShare) =>
    worstPart !== null &&
    group.weekday === worstPart.group.weekday &&
    group.fromHour >= worstPart.group.fromHour &&
    group.fromHour < worstPart.group.fromHour + HOURS_A_PART
  return {
    hours,
    parts,
    singles,
    worstPart,
    worstHour: worstOf(singles.filter(within)),
    late: hours.reduce((sum, { late }) => sum + late, 0),
    n: hours.reduce((sum, { n }) => sum + n, 0),
  }
}

/** Of those that stand out above the rest, the one with the largest share. */
function worstOf(parts: readonly WeekPartShare[]): WeekPartShare | null {
  const above = outstandingAbove(parts)
  return above.toSorted((one, other) => other.share - one.share)[0] ?? null
}

/** Those that stand out and are later than the rest of the week. */
export const outstandingAbove = (parts: readonly WeekPartShare[]): WeekPartShare[] =>
  parts.filter(({ standsOut, share, restShare }) => standsOut && share > restShare)

/** What is drawn: single hours, or six at a time where most single hours have too few cases. */
export interface HeatGrid {
  hoursACell: number
  /** "00:00" … */
  columns: string[]
  cells: HeatCell[]
}

/** A cell for each hour, Monday's first; for each six hours where fewer than half of the hours have 50. */
export function heatGrid({ hours }: Pick<HeatFigures, 'hours'>): HeatGrid {
  const enough = hours.filter(({ share }) => share !== null).length
  const hoursACell = enough * 2 < hours.length ? HOURS_A_PART : 1
  const columns = Array.from({ length: HOURS_A_DAY / hoursACell }, (_, column) =>
    clockTime(column * hoursACell),
  )
  const cells = hoursTogether(hours, hoursACell).map((hour, index) => ({
    row: Math.floor(index / columns.length),
    column: index % columns.length,
    share: hour.share,
    words: hourWords(hour, hoursACell),
  }))
  return { hoursACell, columns, cells }
}

/** "Friday 22:00 to 23:00: 14.2 % late, 95 % 11.0 to 18.1, n = 240". */
function hourWords({ hourOfWeek, share, interval, n }: HourShare, hoursACell: number): string {
  const end = clockTime((hourOfWeek % HOURS_A_DAY) + hoursACell)
  const lead = `${hourName(hourOfWeek)} to ${end}`
  if (share === null || !interval) {
    return n === 0
      ? `${lead}: none past the deadline`
      : `${lead}: ${formatCount(n)} past the deadline, too few to say`
  }
  return `${lead}: ${formatShare(share, 1)} late, 95 % ${formatInterval(interval.lower, interval.upper)}, n = ${formatCount(n)}`
}

/** 118 → "Friday 22:00". */
export const hourName = (hourOfWeek: number): string =>
  `${weekdays[Math.floor(hourOfWeek / HOURS_A_DAY)] ?? ''} ${clockTime(hourOfWeek % HOURS_A_DAY)}`

/** The parts that stand out above the rest, framed. */
export const heatFrames = (figures: HeatFigures | null, hoursACell: number): HeatFrame[] =>
  outstandingAbove(figures?.parts ?? []).map(({ group }) => ({
    row: group.weekday,
    fromColumn: group.fromHour / hoursACell,
    columnCount: group.hourCount / hoursACell,
  }))

/** The parts of the week, then every hour: what is drawn, and what it is tested against. */
export function heatTable(figures: HeatFigures | null): ChartTable {
  const percent = { align: 'right', format: formatPercentCell } as const
  const { parts = [], singles = [], hours = [] } = figures ?? {}
  return {
    columns: [
      { key: 'weekday', label: 'Received on' },
      { key: 'from', label: 'From, local' },
      { key: 'to', label: 'To' },
      { key: 'share', label: 'Late, %', ...percent },
      { key: 'lower', label: '95 % from', ...percent },
      { key: 'upper', label: '95 % to', ...percent },
      { key: 'late', label: 'Late', align: 'right' },
      { key: 'n', label: 'Past the deadline', align: 'right' },
      { key: 'standsOut', label: 'Differs from the rest (Holm)' },
    ],
    rows: [
      ...parts.map(({ group, share, interval, count, n, ...part }) => ({
        ...hoursCells(group.weekday, group.fromHour, group.hourCount),
        share: percentCell(share),
        lower: percentCell(interval.lower),
        upper: percentCell(interval.upper),
        late: count,
        n,
        standsOut: differsWord(part),
      })),
      ...hours.map(({ hourOfWeek, share, interval, late, n }) => {
        const weekday = Math.floor(hourOfWeek / HOURS_A_DAY)
        const hour = hourOfWeek % HOURS_A_DAY
        const single = singles.find(
          ({ group }) => group.weekday === weekday && group.fromHour === hour,
        )
        return {
          ...hoursCells(weekday, hour, 1),
          share: percentCell(share),
          lower: percentCell(interval?.lower),
          upper: percentCell(interval?.upper),
          late,
          n,
          standsOut: single ? differsWord(single) : 'too few',
        }
      }),
    ],
  }
}

const hoursCells = (weekday: number, from: number, count: number) => ({
  weekday: weekdays[weekday] ?? '',
  from: clockTime(from),
  to: clockTime(from + count),
})

const differsWord = ({
  standsOut,
  pValue,
}: Pick<WeekPartShare, 'standsOut' | 'pValue'>): string => {
  const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`
  return `${standsOut ? 'yes' : 'no'}, ${p}`
}
