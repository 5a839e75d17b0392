/** The sentence over the fines. */
import type { IsoDate } from '#contract/units.ts'
import { capital } from '#ui/caseWords.ts'
import { formatDate, formatNumeral } from '#ui/format.ts'
import type { ImposedGroup } from './imposedRows.ts'

const counted = (count: number): string =>
  `${formatNumeral(count)} ${count === 1 ? 'fine' : 'fines'}`

/** "By 1 July 2022 two fines are recorded for Facebook, one for others". */
export function imposedTitle(
  groups: readonly ImposedGroup[],
  companyName: string,
  date: IsoDate,
): string {
  const countOf = (id: ImposedGroup['id']) =>
    groups.find((group) => group.id === id)?.rows.length ?? 0
  const own = countOf('company')
  const others = countOf('others')
  const are = own === 1 ? 'is' : 'are'
  return `By ${formatDate(date)} ${own === 0 ? 'no fine is' : `${counted(own)} ${are}`} recorded for ${companyName}${others === 0 ? '' : `, ${formatNumeral(others)} for others`}`
}

/** "Seven fines that came later, known today". */
export const laterWords = (count: number): string =>
  `${capital(counted(count))} that came later, known today`
