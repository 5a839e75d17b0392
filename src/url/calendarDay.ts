/** Calendar days as the address writes them. */
import { isoDate, type IsoDate } from '#contract/units.ts'

/**
 * "2019-06-26" where the text is a day that exists from 1900 to 2099, else null:
 * "2019-13-40" and "2019-02-29" → null.
 */
export const readCalendarDay = (text: string): IsoDate | null => {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return null
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? isoDate(text) : null
}
