/** When a day begins in each country. */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { localMidnight } from '#mocks/clocks.ts'
import type { Days } from './parameters.ts'

/** The same for a span of days, in seconds since 1970; without end where a day is absent. */
export const spanIn = (country: Country, { from, to }: Days): { from: number; to: number } => ({
  from: startIn(country, from) ?? -Infinity,
  to: startIn(country, to) ?? Infinity,
})

const startIn = (country: Country, day: IsoDate | undefined) =>
  day === undefined ? undefined : localMidnight(country, day)
