/** Calendar days counted and named; which zone a day is read in is said where it is used. */
import { isoDate, type IsoDate } from '#contract/units.ts'

const millisecondsOfDay = 86_400_000

/** The day `days` later, or earlier where negative: ("2019-06-26", −90) → "2019-03-28". */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDate(new Date(Date.parse(date) + days * millisecondsOfDay).toISOString().slice(0, 10))

/** The day, in UTC, of a moment given in milliseconds since 1970 (`Date.now()`). */
export const utcDayOf = (milliseconds: number): IsoDate =>
  isoDate(new Date(milliseconds).toISOString().slice(0, 10))
