/** What the comparison says: which groups cannot be told apart, in sentences and without a ranking. */
import type { ChartState } from '#charts/chartState.ts'
import type { GroupPair } from '#domain/groupComparison.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { capital, casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import {
  formatCount,
  formatDate,
  formatFixed,
  formatHours,
  formatInterval,
  formatList,
  formatNumber,
  formatNumeral,
  formatPoints,
  formatShare,
} from '#ui/format.ts'
import type { ComparedGroups, ComparedRow } from './compareGroupsRows.ts'
import { askedWords, clockName, windowWords } from './deadlinesWords.ts'
import { whoseWords } from './periodWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** More pairs than this are counted, not named. */
const MOST_NAMED = 3

const plurals: Record<DeadlinesView['by'], string> = {
  country: 'countries',
  platform: 'platforms',
  category: 'categories',
  channel: 'channels',
}

/** "p = 0.41", "p < 0.001". */
export const pValueWords = (pValue: number): string =>
  pValue < 0.001 ? 'p < 0.001' : `p = ${formatFixed(pValue, pValue < 0.1 ? 3 : 2)}`

const apartOf = ({ comparison }: ComparedGroups): GroupPair[] =>
  comparison.pairs.filter(({ isToldApart }) => isToldApart)
const togetherOf = ({ comparison }: ComparedGroups): GroupPair[] =>
  comparison.pairs.filter(({ isToldApart }) => !isToldApart)

/**
 * "Two of ten pairs of countries cannot be told apart at 24 h"; no order of size is given. One pair
 * that is not is named.
 */
export function compareGroupsTitle(view: DeadlinesView, compared: ComparedGroups | null): string {
  const at = `at ${clockName(view)}`
  const many = plurals[view.by]
  const pairs = compared?.comparison.pairs ?? []
  const [first] = pairs
  if (!compared || !first) return `${capital(many)} ${at}`
  const together = togetherOf(compared)
  const [pair] = together
  if (pairs.length === 1 && !pair) {
    return `${capital(first.one)} and ${first.other} lie ${formatPoints(first.difference)} apart ${at}`
  }
  if (!pair) return `${capital(formatNumeral(pairs.length))} pairs of ${many}, all told apart ${at}`
  if (together.length === 1) {
    return `${capital(pair.one)} and ${pair.other} cannot be told apart ${at}`
  }
  if (together.length === pairs.length) return `No two ${many} can be told apart ${at}`
  return `${capital(formatNumeral(together.length))} of ${formatNumeral(pairs.length)} pairs of ${many} cannot be told apart ${at}`
}

/**
 * "Cannot be told apart: Spain and United Kingdom, 81.4 and 85.5 % at 24 h, p = 0.41 after Holm." Null
 * where every pair is told apart or none was compared. Those nearest to being told apart come first.
 */
export function cannotBeToldApart(view: DeadlinesView, compared: ComparedGroups): string | null {
  const together = togetherOf(compared)
  if (together.length === 0) return null
  const rowOf = (name: string) => compared.rows.find((row) => row.name === name)
  const closest = together.toSorted((one, other) => one.adjustedPValue - other.adjustedPValue)
  const named = closest.slice(0, MOST_NAMED).map(({ one, other, adjustedPValue }) => {
    const shares = [rowOf(one), rowOf(other)].map(shareFigure).join(' and ')
    return `${one} and ${other}, ${shares}\u00a0%, ${pValueWords(adjustedPValue)}`
  })
  const more = together.length - named.length
  const rest = more > 0 ? `; and ${formatNumeral(more)} more ${more === 1 ? 'pair' : 'pairs'}` : ''
  return `Cannot be told apart at ${clockName(view)}: ${named.join('; ')}${rest}. After Holm.`
}

const shareFigure = (row: ComparedRow | undefined): string =>
  row?.share == null ? '–' : formatFixed(row.share * 100, shareDecimals(row))

/** "Told apart: 8 of 10 pairs; the closest are Germany and Ireland, 2.7 points apart (0.8 to 4.9), p = 0.012." */
export function toldApart(compared: ComparedGroups): string | null {
  const apart = apartOf(compared)
  const [closest] = apart.toSorted(
    (one, other) => Math.abs(one.difference) - Math.abs(other.difference),
  )
  if (!closest) return null
  const count = compared.comparison.pairs.length
  const names = `${closest.one} and ${closest.other}, ${pairWords(closest)}.`
  if (count === 1) return `Told apart: ${names}`
  const how = apart.length === count ? 'all' : `${formatCount(apart.length)} of`
  return `Told apart: ${how} ${formatCount(count)} pairs; the closest are ${names}`
}

/** "3.1 points apart (0.4 to 5.9), p = 0.021". */
function pairWords({ difference, lower, upper, adjustedPValue }: GroupPair): string {
  const [from, to] = difference < 0 ? [-upper, -lower] : [lower, upper]
  return `${formatPoints(difference)} apart (${formatInterval(from, to)}), ${pValueWords(adjustedPValue)}`
}

/** Which pairs were not compared, and why; null where all were. */
export function notComparedWords({ comparison }: ComparedGroups): string | null {
  if (comparison.notCompared.length === 0) return null
  const reasons = [...new Set(comparison.notCompared.flatMap(({ because }) => because))]
  const count = comparison.notCompared.length
  return `Not compared: ${formatCount(count)} ${count === 1 ? 'pair' : 'pairs'}; ${reasons.join('; ')}.`
}

/** "11 h" and "10 to 11 h"; "not reached" where half are not closed. */
export function medianWords(median: ComparedRow['median']): { figure: string; interval: string } {
  if (!median || median.hours === null)
    return { figure: median ? 'not reached' : '–', interval: '' }
  const { lower, upper } = median
  return {
    figure: formatHours(median.hours),
    interval:
      lower === null
        ? ''
        : `${formatNumber(lower, 2)} to ${upper === null ? 'not reached' : formatHours(upper)}`,
  }
}

/** Measure, what is beside it, and that the order is none of size. */
export function compareGroupsSubline(view: DeadlinesView): string {
  const { against } = view
  const noun = casesNoun(against.clock).many
  const would = moodOf(against) === 'would' ? ' Not law: a text that does not bind.' : ''
  return `Share of ${noun} past ${clockWords(against.clock.deadline)} decided within it, 95 % interval; n past the deadline; age by which half were closed. The order is no ranking.${would}`
}

/** Whose cases, which receipts, how pairs are tested. */
export function compareGroupsFooter(view: DeadlinesView, compared: ComparedGroups | null): string {
  const noun = casesNoun(view.against.clock).many
  const n = compared?.rows.reduce((sum, row) => sum + row.n, 0) ?? 0
  const where =
    view.by === 'country'
      ? ''
      : ` in ${formatList(view.against.countedCountries.map(countrySubject))}`
  const scope = `${whoseWords(view)}, ${noun}${where} received ${windowWords(view)}`
  return `${compared ? `${scope}, n = ${formatCount(n)}.` : `${scope}.`} Differences: Newcombe’s interval; p adjusted by Holm over all pairs.`
}

/** Nothing there, or no group with enough; undefined: enough. */
export function compareGroupsState(
  view: DeadlinesView,
  { rows }: ComparedGroups,
): ChartState | undefined {
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const asked = askedWords(view)
  if (n === 0) {
    const words = `${asked}: asked and answered, and none is past the deadline. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words }
  }
  if (rows.some(({ share }) => share !== null)) return undefined
  return {
    form: 'too early',
    title: `${formatCount(n)} past the deadline in all`,
    words: `${asked}. No group has ${FEWEST_CASES}, and a share of fewer would carry ±9 points or more.`,
  }
}

/** How groups are compared. */
export function compareGroupsExplanation(
  view: DeadlinesView,
  compared: ComparedGroups | null,
): Explanation {
  const { against, plan, by } = view
  const length = clockWords(against.clock.deadline)
  return {
    title: `${capital(plurals[by])} at ${length}`,
    definition: `Every pair of groups at one and the same clock: the difference of their on-time shares with its 95 % interval (Newcombe 1998), and the p-value of no difference, adjusted for all pairs of the table (Holm 1979). From 0.05 on a pair cannot be told apart.`,
    formula: (compared?.comparison.pairs ?? []).map(
      (pair) => `${pair.one} and ${pair.other}: ${pairWords(pair)}`,
    ),
    asOf: `${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    notes: [
      'Groups set off by different triggers, such as notices and orders, are never compared: their clocks are not alike.',
      `Under ${FEWEST_CASES} cases past the deadline a group carries no share. The median is of all cases received, open ones counted (Kaplan–Meier), and true to the hour.`,
      'A difference is no cause: groups differ in what they receive.',
      ...(moodOf(against) === 'law' ? [] : ['A yardstick, not a verdict of law.']),
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}

/** "91.8 %", "too early". */
export const comparedShareWords = (row: ComparedRow): string =>
  row.share === null
    ? row.n === 0
      ? 'none'
      : 'too early'
    : formatShare(row.share, shareDecimals(row))
