/** The window in which the cases of a page were received. */
import type { IsoDate } from '#contract/units.ts'
import { addDays } from './calendarDay.ts'

/** Days of the default window, and of the period it is compared with. */
export const windowDays = 90

/**
 * As given, else ending with the as-of and 90 days long: as of 2019-06-26 from 2019-03-28
 * (inclusive) to 2019-06-26 (exclusive).
 */
export const receivedWindow = (search: {
  asOf: IsoDate
  from?: IsoDate
  to?: IsoDate
}): { from: IsoDate; to: IsoDate } => {
  const to = search.to ?? search.asOf
  return { from: search.from ?? addDays(to, -windowDays), to }
}
