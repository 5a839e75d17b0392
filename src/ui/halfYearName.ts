/** How a half-year is called. */
import type { IsoDate } from '#contract/units.ts'

/** "H1 2018" for a half-year that begins in January, "H2 2018" in July. */
export function halfYearName(periodStart: IsoDate): string {
  const half = periodStart.slice(5, 7) < '07' ? 'H1' : 'H2'
  return `${half} ${periodStart.slice(0, 4)}`
}
