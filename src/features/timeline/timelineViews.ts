/** The spans that the timeline's buttons choose. */
import { isoDate, type IsoDate } from '#contract/units.ts'
import { timelineSpan, type TimelineView } from '#url/timelineSearch.ts'

const monthOf = (date: IsoDate): number => {
  const [year, month] = date.split('-').map(Number)
  return year! * 12 + month! - 1
}

const firstOfMonth = (month: number): IsoDate =>
  isoDate(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10))

const lastOfMonth = (month: number): IsoDate =>
  isoDate(
    new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10),
  )

const firstMonth = monthOf(timelineSpan.from)
const lastMonth = monthOf(timelineSpan.to)

/**
 * Whole months around a day, half of them before it, moved inside 2015 to 2027.
 * @example one year around 2019-06-26 → 2018-12-01 to 2019-11-30
 */
export function monthsAround(day: IsoDate, months: number): TimelineView {
  const wanted = monthOf(day) - Math.floor(months / 2)
  const from = Math.min(Math.max(wanted, firstMonth), lastMonth - months + 1)
  return { from: firstOfMonth(from), to: lastOfMonth(from + months - 1) }
}

export type ViewChoice = '1' | '3' | 'all'

/** The choice a view stands for: its length in years where that is one of them; null for others. */
export function choiceOf({ from, to }: TimelineView): ViewChoice | null {
  if (from === timelineSpan.from && to === timelineSpan.to) return 'all'
  const isWholeMonths = from.endsWith('-01') && lastOfMonth(monthOf(to)) === to
  if (!isWholeMonths) return null
  const months = monthOf(to) - monthOf(from) + 1
  return months === 12 ? '1' : months === 36 ? '3' : null
}

/** Twice or half as long around the as-of where that is in view, else around the middle. */
export function zoomed(view: TimelineView, factor: 0.5 | 2, asOf: IsoDate): TimelineView {
  const isInView = asOf >= view.from && asOf <= view.to
  const middle = firstOfMonth(Math.round((monthOf(view.from) + monthOf(view.to)) / 2))
  const months = monthOf(view.to) - monthOf(view.from) + 1
  const wanted = Math.min(Math.max(Math.round(months * factor), 1), lastMonth - firstMonth + 1)
  return monthsAround(isInView ? asOf : middle, wanted)
}

/** Half a view earlier (−1) or later (1), stopped at the ends. */
export function shifted({ from, to }: TimelineView, direction: -1 | 1): TimelineView {
  const months = monthOf(to) - monthOf(from) + 1
  const start = monthOf(from) + direction * Math.max(1, Math.floor(months / 2))
  const clamped = Math.min(Math.max(start, firstMonth), lastMonth - months + 1)
  return { from: firstOfMonth(clamped), to: lastOfMonth(clamped + months - 1) }
}

/**
 * Whole months from the first to the last of some days, a month more at each end; null where they
 * are one day or none: no view is long enough to part them.
 */
export function viewAround(days: readonly IsoDate[]): TimelineView | null {
  const [first, ...others] = days.toSorted()
  const last = others.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return {
    from: firstOfMonth(Math.max(monthOf(first) - 1, firstMonth)),
    to: lastOfMonth(Math.min(monthOf(last) + 1, lastMonth)),
  }
}
