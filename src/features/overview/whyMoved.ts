/**
 * The sheet's second sentence: what moved since the period before, and the law behind the clock. It
 * names no cause, because the figures hold none.
 */
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { yardstickWords } from './wording.ts'
import type { Status } from '#contract/vocabulary.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { shareDifference } from '#domain/shareDifference.ts'
import { bindsOn, bindsSince, dutyStatusOn } from '#domain/status.ts'
import { formatCounted, formatDate, formatList, formatPoints, formatShare } from '#ui/format.ts'
import { beginnings } from './beginnings.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import type { BoardCases } from './boardCases.ts'
import { sentence } from './boardSentence.ts'

/**
 * "The share is 1.8 points lower than in the 90 days before (93.0 %), more than chance alone would
 * show; the clock is NetzDG’s 24 h, law in Germany since 1 January 2018; the figures do not show why."
 */
export function whyMoved({ view, figures }: BoardCases): string {
  if (!figures) return sentence([lawBehind(view), 'what moved cannot be said without the cases'])
  const moved = movement(view, figures)
  return sentence([
    moved.words,
    lawBehind(view),
    moved.isMove ? 'the figures do not show why it moved' : null,
  ])
}

function movement(view: CaseView, figures: CaseFigures): { words: string; isMove: boolean } {
  const { headline, previous } = figures
  const before = `the ${formatCounted(view.plan.window.lengthDays, 'day', 'days')} before`
  if (headline.share === null || headline.n < FEWEST_CASES) {
    return { words: `there is no share to compare with ${before}`, isMove: false }
  }
  const found =
    previous && previous.share !== null && previous.n >= FEWEST_CASES
      ? shareDifference(headline, previous)
      : null
  if (!previous || previous.share === null || !found) {
    const began = beginnings(view, figures).map((words) => words.replace(/\.$/, ''))
    const because = began.length > 0 ? ` (${began.join('; ')})` : ''
    return { words: `there is no whole period before to compare with${because}`, isMove: false }
  }
  const was = formatShare(previous.share, shareDecimals(previous))
  const points = formatPoints(found.difference)
  if (points === formatPoints(0)) {
    return { words: `the share is the same as in ${before} (${was})`, isMove: false }
  }
  const direction = found.difference > 0 ? 'higher' : 'lower'
  const is = moodOf(view.against) === 'would' ? 'would be' : 'is'
  const sure = found.isWithinChance
    ? 'which chance alone may show'
    : 'more than chance alone would show'
  return {
    words: `the share ${is} ${points} ${direction} than in ${before} (${was}), ${sure}`,
    isMove: !found.isWithinChance,
  }
}

/** What became of a duty that does not bind, in the past tense, before its date. */
const became: Partial<Record<Status, string>> = {
  exploratory: 'has been explored since',
  proposed: 'has been a proposal since',
  adopted: 'was adopted on',
  'struck down': 'was struck down on',
  repealed: 'was repealed on',
  superseded: 'was superseded on',
  ended: 'ended on',
}

/** The clock and its standing: law where and since when, or since when it is not, or never was. */
function lawBehind({ against, plan }: CaseView): string {
  const { yardstick } = against
  const date = plan.window.asOfDate
  const words = yardstickWords(against)
  const { duty, fellBackBecause } = yardstick
  if (fellBackBecause !== null) {
    return `${uncapitalised(fellBackBecause.replace(/\.$/, ''))}, so that ${words} is read instead`
  }
  if (!duty) return `the clock is ${words}, which no law sets`
  const lawful = yardstick.perCountry.filter(({ isLaw }) => isLaw)
  const since = bindsSince(duty, date)
  if (lawful.length > 0 && since) {
    const names = formatList(lawful.map(({ country }) => countrySubject(country)))
    const elsewhere =
      lawful.length < against.countedCountries.length ? ' and elsewhere a yardstick' : ''
    return `the clock is ${words}, law in ${names} since ${formatDate(since)}${elsewhere}`
  }
  const stands = dutyStatusOn(duty, date)
  if (!stands) return `${words} had not been proposed by ${formatDate(date)}`
  if (bindsOn(stands.status)) return `the clock is ${words}, which is not law in these countries`
  const how = became[stands.status] ?? `is ${stands.status} since`
  const yet = stands.status === 'adopted' ? ' and does not apply yet' : ''
  return `${words} ${how} ${formatDate(stands.on)}${yet}, and is no law on this day`
}

/** Names keep their capitals: only the first word of the record's own reasons is an ordinary one. */
const uncapitalised = (text: string): string =>
  /^(?:No|The|None)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
