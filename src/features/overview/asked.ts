/** What was asked, in words: of which day, which countries and which receipts. */
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { formatCounted, formatDate, formatList } from '#ui/format.ts'
import type { CaseView } from './caseFigures.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { capital, casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'

/** "Germany" or "Germany, France and the UK": where the cases counted were received. */
export const countedWords = ({ against }: CaseView): string =>
  formatList(against.countedCountries.map(countrySubject))

/** "28 March 2019 to 25 June 2019": both days included; one day alone stands for itself. */
export function windowWords({ plan }: CaseView): string {
  const first = dayOf(plan.window.from)
  const last = dayOf(plan.window.to - 1)
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}

/** "Notices in Germany and France, received 28 March 2019 to 25 June 2019". */
export const askedWords = (view: CaseView, countries: readonly Country[]): string =>
  `${capital(casesNoun(view.against.clock).many)} in ${formatList(countries.map(countrySubject))}, received ${windowWords(view)}`

/** The line under the finding: the day, what it is compared with, and what one might not expect. */
export function sublineWords(view: CaseView, recordCheckedOn: IsoDate | undefined): string {
  const { asOfDate, lengthDays } = view.plan.window
  return [
    `As of ${formatDate(asOfDate)}, start of day in each country.`,
    `Compared with the ${formatCounted(lengthDays, 'day', 'days')} before.`,
    otherClockWords(view),
    recordCheckedOn && asOfDate > recordCheckedOn
      ? `The record was last checked on ${formatDate(recordCheckedOn)}: what came later is not in it.`
      : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** Which clock is read where the one asked for is none; the finding itself says why for the law. */
function otherClockWords({ against, chosen }: CaseView): string {
  const { fellBackBecause, deadline } = against.yardstick
  if (fellBackBecause === null) return ''
  const { many } = casesNoun(against.clock)
  const instead = `${capital(many)} are read against an own target of ${clockWords(deadline)} instead.`
  return chosen.form === 'law' ? instead : `${fellBackBecause} ${instead}`
}
