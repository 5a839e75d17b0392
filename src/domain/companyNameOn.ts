/** What a company was called on a day. */
import type { Company } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'

/**
 * The last name taken by the day, or the first where the day lies before all of them: the company
 * "facebook" is "Facebook" on 2019-06-26 and "Meta Platforms" from 2021-10-28.
 */
export function companyNameOn({ names, id }: Company, date: IsoDate): string {
  return (names.findLast(({ from }) => from <= date) ?? names[0])?.name ?? id
}
