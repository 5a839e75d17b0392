/** What the page's cards call what was asked: which receipts, which countries, against which clock. */
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { capital, casesNoun, clockWords, countrySubject, yardstickWords } from '#ui/caseWords.ts'
import { formatDate, formatList } from '#ui/format.ts'
import { type DeadlineGrouping, deadlineGroupings } from '#url/deadlinesSearch.ts'
import type { DeadlinesQuestion } from './useDeadlines.ts'

/** "28 March 2019 to 25 June 2019": both days included; one day alone stands for itself. */
export function windowWords({ plan }: { plan: Pick<DeadlinesQuestion['plan'], 'window'> }): string {
  const first = dayOf(plan.window.from)
  const last = dayOf(plan.window.to - 1)
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}

/** "24 h", "the Avia bill’s 24 h": the clock, and whose it is where it is not law. */
export const clockName = ({ against }: Pick<DeadlinesQuestion, 'against'>): string =>
  moodOf(against) === 'would'
    ? yardstickWords(against.yardstick)
    : clockWords(against.clock.deadline)

/** "Notices in Germany and France, received 28 March 2019 to 25 June 2019". */
export const askedWords = (question: DeadlinesQuestion): string =>
  `${capital(casesNoun(question.against.clock).many)} in ${formatList(question.countries.map(countrySubject))}, received ${windowWords(question)}`

const groupings: Record<DeadlineGrouping, string> = {
  country: 'Country',
  platform: 'Platform',
  category: 'Category',
  channel: 'Channel',
}

/** The head of a column of groups: "Country". */
export const groupingWord = (by: DeadlineGrouping): string => groupings[by]

/** What the page can be compared by, as a choice. */
export const groupingSegments = deadlineGroupings.map((by) => ({ value: by, label: groupings[by] }))

/** The line under the finding: the day, whose clock it is, and what one might not expect. */
export function sublineWords({ plan, against, by, chosen, countries }: DeadlinesQuestion): string {
  const { fellBackBecause, label, deadline, perCountry, caption } = against.yardstick
  const lawful = perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  const isPartly = chosen.form === 'law' && lawful.length > 0 && lawful.length < countries.length
  return [
    'Open cases are counted, not dropped.',
    `As of ${formatDate(plan.window.asOfDate)}, start of day in each country.`,
    fellBackBecause === null
      ? `The yardstick is ${label}${caption === 'law in force' ? '' : ', not law'}${isPartly ? `: law in ${formatList(lawful.map(countrySubject))}, read hollow elsewhere` : ''}.`
      : `${fellBackBecause} An own target of ${clockWords(deadline)} takes its place.`,
    by !== 'country' && isPartly
      ? `By ${groupings[by].toLowerCase()}, cases of ${formatList(lawful.map(countrySubject))} alone.`
      : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** What each CSV of the page says of itself. */
export const csvNotes = (
  question: DeadlinesQuestion & { info: { name: string; version: string } | null },
): string[] => {
  const { plan, against, countries, info } = question
  return [
    `As of ${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
    `Yardstick: ${against.yardstick.label} (${against.yardstick.caption})`,
    `Countries: ${formatList(countries.map(countrySubject))}; received ${windowWords(question)}`,
    ...(info ? [`Source: ${info.name} ${info.version}`] : []),
  ]
}
