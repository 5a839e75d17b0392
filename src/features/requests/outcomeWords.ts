/** What the card of outcomes says: data produced, challenged, refused, of the answered requests. */
import type { ChartState } from '#charts/chartState.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { type AnsweredShare, FEWEST_ANSWERED } from '#domain/requests/requestOutcomes.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatInterval, formatShare } from '#ui/format.ts'
import type { OutcomeRow, Outcomes } from './outcomeRows.ts'
import { groupingWord, whoAsked, whoseWords, windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** "61 %", "61.2 %" where that many decimals can be told; "too few" under 50 answered. */
export const answeredShareWords = ({ share, part, answered }: AnsweredShare): string =>
  share === null
    ? answered === 0
      ? 'none answered'
      : 'too few'
    : formatShare(share, shareDecimals({ satisfied: part, n: answered }))

/** "60.1 to 62.3", or empty. */
export const intervalWords = ({ interval }: AnsweredShare): string =>
  interval === null ? '' : formatInterval(interval.lower, interval.upper)

/** "Data was produced in 61 % of 3,912 answered requests; 14 % were challenged". */
export function outcomeTitle(outcomes: Outcomes | null): string {
  const all = outcomes?.all
  if (!all || all.produced.share === null || all.challenged.share === null)
    return 'What became of the requests'
  return `Data was produced in ${formatShare(all.produced.share)} of ${formatCount(all.answered)} answered requests; ${formatShare(all.challenged.share)} were challenged`
}

/** Measure, what the bar is of, what the figure beside it is of. */
export const outcomeSubline = (view: RequestsView): string =>
  `Bars: of all requests received, by ${groupingWord(view.by).toLowerCase()}. Beside them the share of the answered ones that brought data, in full or in part, 95 % interval; n answered.`

/** Whose requests; and where the open ones stand. */
export function outcomeFooter(view: RequestsView, outcomes: Outcomes | null): string {
  const all = outcomes?.all
  const counts = all
    ? ` ${formatCount(all.counts.received)} received, ${formatCount(all.answered)} answered, ${formatCount(all.counts.withdrawn)} withdrawn, ${formatCount(all.counts.open)} open.`
    : ''
  const bounds = all?.produced.ifOpen
  const moved =
    bounds && all.counts.open > 0
      ? ` With the open ones ${formatShare(bounds.none)} if none brings data, ${formatShare(bounds.all)} if all do.`
      : ''
  return `${whoseWords(view)}, requests of authorities in ${whoAsked(view)}, received ${windowWords(view)}.${counts}${moved} Wilson’s interval.`
}

/** Nothing there, or too few answered; undefined: enough. */
export function outcomeState(view: RequestsView, { all }: Outcomes): ChartState | undefined {
  const asked = `Requests of authorities in ${whoAsked(view)}, received ${windowWords(view)}`
  if (!all) {
    const words = `${asked}: asked and answered, and there is none. This is not a share of 0 %.`
    return { form: 'empty', title: 'No request matches', words }
  }
  if (all.produced.share !== null) return undefined
  const { received, open } = all.counts
  const none = all.produced.part
  const bounds =
    all.answered + open > 0
      ? ` Between ${formatShare(none / (all.answered + open))} and ${formatShare((none + open) / (all.answered + open))} brought data, as the open ones end.`
      : ''
  return {
    form: 'too early',
    title: `${formatCount(all.answered)} of ${formatCount(received)} answered`,
    words: `${asked}.${bounds} A share needs ${FEWEST_ANSWERED} answered; fewer would carry ±9 points or more.`,
  }
}

const formulaOf = ({ name, produced }: OutcomeRow): string =>
  produced.share === null
    ? `${name}: ${formatCount(produced.answered)} answered, under ${FEWEST_ANSWERED}: no share`
    : `${name}: ${formatCount(produced.part)} with data ÷ ${formatCount(produced.answered)} answered = ${formatShare(produced.share, 1)}`

/** How outcomes are counted, and of what. */
export function outcomeExplanation(view: RequestsView, outcomes: Outcomes | null): Explanation {
  const rows = [...(outcomes?.groups ?? []), ...(outcomes?.all ? [outcomes.all] : [])]
  return {
    title: 'What became of the requests',
    definition:
      'Of the requests received in the window and answered by the as-of: the share that brought data, in full or in part; that was refused; that was challenged, which is to send a request back and say why. Requests the authority withdrew are no answers, and those still open are counted apart.',
    formula: rows.map(formulaOf),
    asOf: `${formatDate(view.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    method: 'request-shares',
    notes: [
      'What is answered soon is answered first: where many are open, the share of the answered may not be the share of all. The footer says how far the open ones could move it.',
      'Groups differ in what they ask for. A difference between channels is no effect of the channel.',
      ...(view.by === 'process'
        ? [
            'What was asked for is in the log with the answer: open requests and those withdrawn early have a row of their own.',
          ]
        : []),
      'The requests and platforms are invented; the law is real.',
    ],
  }
}
