/** The page's h1: its finding in one sentence, made from the figures, with no cause in it. */
import { producedShare } from '#domain/requests/requestOutcomes.ts'
import { capital, countrySubject } from '#ui/caseWords.ts'
import { formatCount, formatDate, formatList, formatNumeral, formatShare } from '#ui/format.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { countsOf } from './outcomeRows.ts'
import { windowLength } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/**
 * "France asked 4,310 times in the two years to 26 June 2019; data was produced in 61 % of the answered":
 * the country of the before and after where it is chosen, else all chosen ones. With fewer than 50
 * answered it says that they are too few, and without any request what the page is of.
 */
export function requestsFinding(view: RequestsView): string {
  const { countries, place, window } = view
  const country = countries.includes(place) ? place : null
  const counts = countsOf(view, country)
  if (!counts) return 'Who asked for data, and what came of it'
  const subject =
    country !== null
      ? countrySubject(country)
      : countries.length <= 2
        ? formatList(countries.map(countrySubject))
        : `${formatNumeral(countries.length)} countries`
  const { received } = counts
  const lead = `${capital(subject)} asked ${formatCount(received)} ${received === 1 ? 'time' : 'times'} in ${windowLength(view)} to ${formatDate(dayOf(window.to))}`
  const { share, answered } = producedShare(counts)
  return share === null
    ? `${lead}; with ${formatCount(answered)} answered it is too early for a share`
    : `${lead}; data was produced in ${formatShare(share)} of those answered`
}
