/** What platforms published under NetzDG. Source ids point into de-netzdg's `sources`. */
import type { PublishedHalfYear } from '#contract/company.ts'
import netzdgHalfYearsFile from './netzdgHalfYears.json'

/**
 * One row per platform and half-year found. Null is "not published", never zero. The rows do not
 * rank platforms: see de-netzdg's notes on where the complaint form stood.
 */
export const netzdgHalfYears = netzdgHalfYearsFile as unknown as readonly PublishedHalfYear[]
