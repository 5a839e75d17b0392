/** What the card of volumes says: how many in the window, against the period before. */
import type { ChartState } from '#charts/chartState.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatMonth, formatShare } from '#ui/format.ts'
import { groupingWord, whoAsked, whoseWords, windowLength, windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'
import type { Volume } from './volumeRows.ts'

/** "4,310 requests in two years, 12 % more than in the two years before". */
export function volumeTitle(view: RequestsView, volume: Volume | null): string {
  if (!volume || volume.total === 0) return 'Requests by month'
  const { total, previousTotal } = volume
  const span = windowLength(view).replace('the ', '')
  const lead = `${formatCount(total)} ${total === 1 ? 'request' : 'requests'} in ${span}`
  if (previousTotal === null || previousTotal === 0) return lead
  const change = total / previousTotal - 1
  const moved =
    Math.abs(change) < 0.005
      ? 'as many as'
      : `${formatShare(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than`
  return `${lead}, ${moved} in the ${span} before`
}

/** Measure, unit, span, and that marks above are not causes. */
export function volumeSubline(view: RequestsView, volume: Volume | null): string {
  const [first] = volume?.months ?? []
  const since = first ? ` from ${formatMonth(first.start)} on` : ''
  return `Requests received a month${since}, by ${groupingWord(view.by).toLowerCase()}; months of UTC. Marks: the days on which what is said about requests changed, which is no cause.`
}

/** Whose requests, and how far they go. */
export const volumeFooter = (view: RequestsView, volume: Volume | null): string =>
  `${whoseWords(view)}, requests of authorities in ${whoAsked(view)}${volume ? `; ${formatCount(volume.total)} received ${windowWords(view)}` : ''}. A month that is not over is drawn paler.${view.by === 'process' ? ' What was asked for is in the log with the answer: open requests stand apart.' : ''}`

/** No request at all in the months drawn; undefined: there are some. */
export function volumeState(view: RequestsView, volume: Volume): ChartState | undefined {
  if (volume.months.length > 0) return undefined
  return {
    form: 'empty',
    title: 'No request in these months',
    words: `Requests of authorities in ${whoAsked(view)} up to ${formatDate(view.window.asOfDate)}: asked and answered, and there is none. The log may begin later.`,
  }
}

/** How requests are counted. */
export function volumeExplanation(view: RequestsView, volume: Volume | null): Explanation {
  const previous = volume?.previousTotal
  return {
    title: 'Requests by month',
    definition:
      'Each request of an authority for data counts once, in the month it was received, whatever became of it. Months are those of UTC, so that all countries are counted alike.',
    formula: volume
      ? [
          `Received ${windowWords(view)}: ${formatCount(volume.total)}`,
          ...(typeof previous === 'number'
            ? [`In the period of the same length before: ${formatCount(previous)}`]
            : []),
        ]
      : [],
    asOf: `${formatDate(view.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    notes: [
      'A number of requests says nothing of how many accounts or people they were about.',
      'A change on the day of a mark may have other causes; the card on before and after says what else happened.',
      'The requests and platforms are invented; the law and the days above the bars are real.',
    ],
  }
}
