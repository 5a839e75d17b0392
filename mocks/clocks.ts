/**
 * Local time in the five countries, from the rule itself: summer time runs from 01:00 UTC on the last
 * Sunday of March to 01:00 UTC on the last Sunday of October (directive 2000/84/EC; the UK keeps the
 * same days). Written apart from the app's calendar, so that a mistake in one shows against the other.
 */
import type { Country } from '#contract/vocabulary.ts'

const standardHours: Record<Country, number> = { DE: 1, FR: 1, GB: 0, ES: 1, IE: 0 }
const HOUR_MS = 3_600_000

/** Whether summer time holds in the hour that begins at a moment. */
export function isSummerTime(at: Date): boolean {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0, 1))
    return end.getTime() - end.getUTCDay() * 24 * HOUR_MS
  }
  return at.getTime() >= lastSunday(2) && at.getTime() < lastSunday(9)
}

/** How many hours the country's clocks are ahead of UTC. */
export const hoursAhead = (country: Country, summer: boolean): number =>
  standardHours[country] + Number(summer)
