/** The days from which a bill may be assumed to apply. */
import type { Duty } from '#contract/duty.ts'
import type { IsoDate } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { bindsOn } from '#domain/status.ts'
import { formatDateShort } from '#ui/format.ts'

export interface BillDay {
  day: IsoDate
  words: string
}

/** Parts of the modelled year, in days. */
const later = [
  { days: 0, words: 'the as-of' },
  { days: 91, words: 'in 13 weeks' },
  { days: 182, words: 'in 26 weeks' },
  { days: 273, words: 'in 39 weeks' },
] as const

/**
 * The as-of and three days after it, the day that the text names if that was public by then, and the
 * one that is assumed now, by date.
 */
export function billDays(duty: Duty, asOf: IsoDate, assumed: IsoDate): BillDay[] {
  const days = new Map<IsoDate, string>(
    later.map(({ days: count, words }) => [addDays(asOf, count), words]),
  )
  const named = duty.transitions.find(
    ({ on, status, publishedOn }) => on > asOf && bindsOn(status) && publishedOn <= asOf,
  )
  if (named) days.set(named.on, 'as it names')
  if (!days.has(assumed)) days.set(assumed, 'as assumed')
  return [...days]
    .map(([day, words]) => ({ day, words: `${formatDateShort(day)}, ${words}` }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
