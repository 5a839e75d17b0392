/** What the page's cards call what was asked: which receipts, of which countries, by which groups. */
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { lastDayOf, requestsWindowYears, yearsBefore } from '#domain/requests/requestsWindow.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { formatCounted, formatDate, formatList } from '#ui/format.ts'
import { type RequestGrouping, requestGroupings } from '#url/requestsSearch.ts'
import type { RequestsQuestion } from './useRequests.ts'

/** "26 June 2017 to 25 June 2019": both days included; one day alone stands for itself. */
export function windowWords({ window }: Pick<RequestsQuestion, 'window'>): string {
  const [first, last] = [dayOf(window.from), lastDayOf(window)]
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}

/** "the two years", "the 90 days": how long the window is, where its end stands elsewhere. */
export function windowLength({ window }: Pick<RequestsQuestion, 'window'>): string {
  const to = dayOf(window.to)
  return dayOf(window.from) === yearsBefore(to, requestsWindowYears)
    ? 'the two years'
    : `the ${formatCounted(window.lengthDays, 'day', 'days')}`
}

/** "France and Spain": whose authorities asked. */
export const whoAsked = ({ countries }: Pick<RequestsQuestion, 'countries'>): string =>
  formatList(countries.map(countrySubject))

/** "Platform A": whose log it is. */
export const whoseWords = ({ platform }: Pick<RequestsQuestion, 'platform'>): string => platform

const groupings: Record<RequestGrouping, string> = {
  channel: 'Channel',
  country: 'Country',
  process: 'Data asked for',
  category: 'Category',
}

/** The head of a column of groups: "Channel". */
export const groupingWord = (by: RequestGrouping): string => groupings[by]

/** What the page can be compared by, as a choice. */
export const groupingSegments = requestGroupings.map((by) => ({
  value: by,
  label: by === 'process' ? 'Data' : groupings[by], // four of them fit a phone
}))

/** The line under the finding: the day, that the cases are invented, and what this is not. */
export const sublineWords = ({
  window,
  platform,
}: Pick<RequestsQuestion, 'window' | 'platform'>): string =>
  `As of ${formatDate(window.asOfDate)}, requests to ${platform || 'all platforms'} received ${windowWords({ window })}. Requests still open are counted apart, not dropped. What the demo shows is invented and no legal advice; what was published stands beside it, never in one series.`

/**
 * What each CSV of the page's cases says of itself.
 * @param received which receipts, where they are not those of the window: "in Jul 2019"
 */
export const csvNotes = (
  {
    window,
    countries,
    info,
  }: Pick<RequestsQuestion, 'window' | 'countries'> & {
    info: { name: string; version: string } | null
  },
  received: string = windowWords({ window }),
): string[] => [
  `As of ${formatDate(window.asOfDate)}, 00:00 UTC`,
  `Countries: ${formatList(countries.map(countrySubject))}; received ${received}`,
  ...(info ? [`Source: ${info.name} ${info.version}`] : []),
]
