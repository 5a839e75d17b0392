/** What the cards of time to answer say: their findings, how they are read, how they are counted. */
import type { ChartState } from '#charts/chartState.ts'
import { FEWEST_CURVE_CASES, type SurvivalQuantile } from '#domain/survival.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import { clockWords, countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import {
  formatCount,
  formatDate,
  formatDays,
  formatHours,
  formatList,
  formatNumeral,
  formatShare,
} from '#ui/format.ts'
import type { RequestEnd } from '#url/requestsSearch.ts'
import { ALL_REQUESTS, type AnswerGroup, type Answers } from './answerRows.ts'
import { isLawHere } from './answerSeries.ts'
import { windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** A title that names every group has room for this many letters, else it gives their range. */
const LONGEST_TITLE = 125

const HOURS_A_DAY = 24
/** Younger than this an age is told in hours, from two weeks on in whole days. */
const HOURS_TOLD = 48
const WHOLE_DAYS_FROM = 336

/** "9 h", "4.3 d", "148 d". */
export function ageWords(hours: number): string {
  if (hours < HOURS_TOLD) return formatHours(hours)
  const days = hours / HOURS_A_DAY
  return formatDays(hours < WHOLE_DAYS_FROM ? Math.round(days * 10) / 10 : Math.round(days))
}

/** "140 to 156 d", "8 to 9 h", "to the hour"; a limit not reached is said. */
export function limitsWords({ lower, upper }: SurvivalQuantile): string {
  if (lower === null) return ''
  if (upper === null) return `${ageWords(lower)} or more`
  if (lower === upper) return lower < HOURS_TOLD ? 'to the hour' : `${ageWords(lower)} both`
  const [low, high] = [ageWords(lower), ageWords(upper)]
  return low.at(-1) === high.at(-1) ? `${low.slice(0, -2)} to ${high}` : `${low} to ${high}`
}

/** "30 d", "48 h": a time that nothing sets is told in days from three on, if no duty has these days. */
export function limitWords(limit: YardstickDeadline, limits: readonly YardstickDeadline[]): string {
  if (limit.unit === 'localDays') return clockWords(limit)
  const days = limit.deadlineHours / HOURS_A_DAY
  const isTaken = limits.some((each) => each.unit === 'localDays' && each.deadlineDays === days)
  return days > 2 && Number.isInteger(days) && !isTaken ? formatDays(days) : clockWords(limit)
}

const channelSubjects: Readonly<Record<string, [first: string, later: string]>> = {
  'treaty (MLAT)': ['treaty requests', 'treaty requests'],
  'direct to judges': ['requests direct to judges', 'direct ones to judges'],
  'direct to police': ['requests direct to police', 'direct ones to police'],
  emergency: ['emergency requests', 'emergencies'],
  'EU production order': ['EU production orders', 'EU production orders'],
}

/** "treaty requests", "Germany’s requests", "requests about insult". */
function subjectOf(view: RequestsView, { group, name }: AnswerGroup, isFirst: boolean): string {
  if (group === ALL_REQUESTS) return 'the requests'
  if (view.by === 'channel') {
    const [first, later] = channelSubjects[group] ?? [`${name} requests`, name]
    return isFirst ? first : later
  }
  if (view.by === 'country') {
    const country = view.countries.find((each) => each === group)
    const subject = country ? countrySubject(country) : name
    return isFirst ? `${subject}’s requests` : `${subject}’s`
  }
  return isFirst ? `requests about ${name}` : name
}

/** "Half of treaty requests took 148 d or more, direct ones to judges 9 d", in the contract's order. */
export function medianTitle(view: RequestsView, answers: Answers | null): string {
  const known = (answers?.groups ?? []).filter(({ median }) => median.hours !== null)
  const [first, ...others] = known
  if (!first || first.median.hours === null) return 'Time to answer, open requests included'
  const rest = others.map(
    (each) => `${subjectOf(view, each, false)} ${ageWords(each.median.hours ?? 0)}`,
  )
  const lead = `Half of ${subjectOf(view, first, true)} took ${ageWords(first.median.hours)} or more`
  const all = rest.length === 0 ? lead : `${lead}; ${formatList(rest)}`
  if (all.length <= LONGEST_TITLE) return all
  const ages = known.flatMap(({ median }) => median.hours ?? []).toSorted((a, b) => a - b)
  return `Half of the requests took ${ageWords(ages[0] ?? 0)} or more in one of ${formatNumeral(known.length)} groups, ${ageWords(ages.at(-1) ?? 0)} or more in another`
}

const measures: Record<RequestEnd, string> = {
  answered: 'Share answered in any way',
  produced: 'Share answered with data, in full or in part',
  refused: 'Share refused or challenged',
  withdrawn: 'Share withdrawn by the authority',
}

/** What the picture shows of each end, as its title. */
export function answerTitle(view: RequestsView, answers: Answers | null, end: RequestEnd): string {
  return end === 'answered' ? medianTitle(view, answers) : `${measures[end]}, by age`
}

/** Measure, scale, bands, how solid and hollow are to be read. */
export function answerSubline(view: RequestsView, answers: Answers | null, end: RequestEnd) {
  const law = answers?.duties.some(isLawHere)
  const walls = law
    ? 'Walls: duties with hours or days; dashed where they are no law on this day. Lines are solid where every request has one as law.'
    : 'Walls: duties with hours or days, none of them law here on this day: yardsticks.'
  return `${measures[end]} since receipt, open requests included; received ${windowWords(view)}. Bands: 95\u00a0% intervals. ${walls}`
}

/** Whose requests, how many, the estimator, and what is not drawn. */
export function answerFooter(view: RequestsView, answers: Answers | null): string {
  const groups = answers?.groups ?? []
  const n = groups.reduce((sum, { cases }) => sum + cases.n, 0)
  const leftOut = groups.reduce((sum, { cases }) => sum + cases.leftOut, 0)
  const paused = groups.reduce((sum, { cases }) => sum + cases.outsideRule, 0)
  const where = formatList(view.countries.map(countrySubject))
  return [
    `${view.platform}, requests of authorities in ${where}, n = ${formatCount(n)}.`,
    'Aalen–Johansen, log intervals.',
    leftOut > 0 ? `${formatCount(leftOut)} from before the log began are left out.` : '',
    paused > 0 ? `${formatCount(paused)} paused ones are left out.` : '',
    tooFewWords(answers),
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** "Not drawn, under 50 requests: emergency (12)." */
export const tooFewWords = (answers: Answers | null): string =>
  !answers || answers.tooFew.length === 0
    ? ''
    : `Not drawn, under ${FEWEST_CURVE_CASES} requests: ${formatList(answers.tooFew.map(({ name, n }) => `${name} (${formatCount(n)})`))}.`

/** Why there are no lines by what was asked for; empty where lines are told apart. */
export const notPartedWords = ({ by }: RequestsView): string =>
  by === 'process'
    ? 'A log has what was asked for with the answer alone, so an open request belongs to no kind of data: times are shown for all requests together.'
    : ''

/** Nothing there, or too little; undefined: enough. */
export function answerState(view: RequestsView, answers: Answers): ChartState | undefined {
  const counts = [
    ...answers.groups.map(({ cases }) => cases.n),
    ...answers.tooFew.map(({ n }) => n),
  ]
  const all = counts.reduce((sum, each) => sum + each, 0)
  const asked = `Requests of authorities in ${formatList(view.countries.map(countrySubject), 'or')}, received ${windowWords(view)}`
  if (all === 0) {
    const words = `${asked}: asked and answered, and there is none. That is not a share of 0 %.`
    return { form: 'empty', title: 'No request matches', words }
  }
  if (answers.groups.length > 0) return undefined
  const words = `${asked}. No group has ${FEWEST_CURVE_CASES}, and a curve of fewer would carry ±14 points or more.`
  return { form: 'too early', title: `${formatCount(all)} requests in all`, words }
}

/** How curves, medians and shares are counted. */
export function answerExplanation(view: RequestsView, answers: Answers | null): Explanation {
  return {
    title: 'Time to answer',
    definition:
      'Of all requests received in the window, the share that had ended in a way by each age. Ends compete: data produced (in full or in part), refused or challenged, and withdrawn by the authority; answered is the first two. An open request counts as open for as long as it was seen. Aalen and Johansen’s estimate (1978).',
    formula: [
      ...(answers?.groups ?? []).map(({ name, median, cases }) =>
        median.hours === null
          ? `${name}: fewer than half had an answer by the oldest age seen, n = ${formatCount(cases.n)}`
          : `${name}: half answered by ${ageWords(median.hours)} (95 % ${limitsWords(median)}), n = ${formatCount(cases.n)}`,
      ),
      'Shares within a time are exact and no estimate: of the requests whose time had passed by the as-of, those answered in it; withdrawn in time leaves the denominator.',
    ],
    asOf: `${formatDate(view.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    method: 'request-answers',
    notes: [
      'Half answered: the first age at which the answered share reaches 50 % of all requests, those withdrawn among them; limits are where the band’s edges do.',
      'A reasoned refusal is an answer: the duties with hours ask for one, not for data.',
      '10 d of the e-Evidence regulation are local calendar days in shares, and 24 h each on the axis.',
      'Groups differ in what they ask for: a faster way in is no proof that the way made it faster.',
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}

/** "Within 30 d, 2 % of treaty requests were answered, 86 % of direct ones to police": the page's own time. */
export function tableTitle(view: RequestsView, answers: Answers | null): string {
  const limits = answers?.limits ?? []
  const index = limits.findIndex(
    (limit) => limit.unit === 'hours' && limit.deadlineHours === view.within,
  )
  const limit = limits[index]
  const known = (answers?.groups ?? []).flatMap((each) => {
    const share = each.shares[index]?.share ?? null
    return share === null ? [] : [{ each, share }]
  })
  const [first, ...others] = known
  if (!limit || !first) return 'Answered within each time'
  const within = limitWords(limit, limits)
  const rest = others.map(
    ({ each, share }) => `${formatShare(share)} of ${subjectOf(view, each, false)}`,
  )
  const lead = `${formatShare(first.share)} of ${subjectOf(view, first.each, true)}`
  const all = `Within ${within}, ${formatList([lead, ...rest])} were answered`
  if (all.length <= LONGEST_TITLE) return all
  const shares = known.map(({ share }) => share)
  return `Within ${within}, ${Math.round(Math.min(...shares) * 100)} to ${formatShare(Math.max(...shares))} of requests were answered in ${formatNumeral(known.length)} groups`
}
