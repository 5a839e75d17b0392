/** What a company was called on a day. */
import type { Company } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'

/** The last name taken by the day, or the first where the day lies before all: X → "Twitter" in 2019. */
export const companyName = ({ names, id }: Company, asOf: IsoDate): string =>
  (names.findLast(({ from }) => from <= asOf) ?? names[0])?.name ?? id
