/** What the card of periods says: the gap that open cases make, how it is read, its states. */
import type { ChartState } from '#charts/chartState.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { capital, casesNoun, clockWords, countrySubject, yardstickWords } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatInterval, formatList, formatShare } from '#ui/format.ts'
import { askedWords, windowWords } from './deadlinesWords.ts'
import { longGroupName, type PeriodFigures } from './periodRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** Platforms are compared all together; else the one chosen for all pages. */
export const whoseWords = ({ by, platform }: Pick<DeadlinesView, 'by' | 'platform'>): string =>
  by === 'platform' ? 'All platforms' : platform

/**
 * "Closed notices alone would say 97 % on time in Germany; counting open ones, 91 %". Decimals are
 * added where the two would be written alike; where they still are, it says so.
 */
export function periodTitle(view: DeadlinesView, figures: PeriodFigures | null): string {
  const { against, period } = view
  const noun = casesNoun(against.clock).many
  const { share, naiveShare, n } = figures?.total ?? { share: null, naiveShare: null, n: 0 }
  if (!figures || share === null || naiveShare === null || n < FEWEST_CASES) {
    return `${capital(noun)} on time by ${period} received, open ones counted`
  }
  const [only, ...more] = against.countedCountries
  const where = only && more.length === 0 ? ` in ${countrySubject(only)}` : ''
  const lead =
    moodOf(against) === 'law' ? 'Closed' : `Against ${yardstickWords(against.yardstick)}, closed`
  const decimals = [shareDecimals(figures.total), 1].find(
    (each) => formatShare(share, each) !== formatShare(naiveShare, each),
  )
  if (decimals === undefined) {
    return `${lead} ${noun} alone say no more than all${where}: ${formatShare(share, 1)} on time`
  }
  return `${lead} ${noun} alone would say ${formatShare(naiveShare, decimals)} on time${where}; counting open ones, ${formatShare(share, decimals)}`
}

/** Measure, band, contrast, immature periods, and how solid and hollow are to be read. */
export function periodSubline(view: DeadlinesView, figures: PeriodFigures | null): string {
  const { against, period } = view
  const length = clockWords(against.clock.deadline)
  const noun = casesNoun(against.clock).many
  const rows = figures?.rows ?? []
  const measure = `Share of ${noun} past ${length} that were decided within it, by ${period} received, over its 95 % band. Dotted: closed ones alone.`
  const immature = rows.some(({ bounds }) => bounds)
    ? ` Bar: a ${period} not yet mature, from all late to all on time.`
    : ''
  if (rows.length === 0) return measure
  const law = rows.every(({ isLaw }) => isLaw)
    ? ` Solid: the ${length} was law.`
    : rows.some(({ isLaw }) => isLaw)
      ? ` Solid: the ${length} was law. Hollow: not law there or then.`
      : ` Hollow: the ${length} is a yardstick, not law.`
  return `${measure}${immature}${law}`
}

/** Whose cases, what the figures and the lines are of, and n. */
export function periodFooter(view: DeadlinesView, figures: PeriodFigures | null): string {
  const noun = casesNoun(view.against.clock).many
  const who = `${whoseWords(view)}, ${noun}`
  if (!figures) return `${who}.`
  const n = figures.groups.reduce((sum, group) => sum + group.n, 0)
  const first = figures.rows[0]?.periodStart
  const lines = first ? ` Lines from ${formatDate(first)}.` : ''
  return `${who} past the deadline: figures of those received ${windowWords(view)}, n = ${formatCount(n)}.${lines} Wilson intervals; under ${FEWEST_CASES} no share.`
}

/** Nothing there, or too little past its deadline to carry a share; undefined: enough. */
export function periodState(view: DeadlinesView, figures: PeriodFigures): ChartState | undefined {
  const asked = askedWords(view)
  if (figures.casesSeen === 0) {
    const words = `${asked}: asked and answered, and there is none. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words }
  }
  if (figures.rows.some(({ share, bounds }) => share !== null || bounds)) return undefined
  const { n } = figures.total
  return {
    form: 'too early',
    title: `${n === 0 ? 'None' : formatCount(n)} past the deadline in all`,
    words: `${asked}. No ${view.period} of any group has ${FEWEST_CASES}, and a share of fewer would carry ±9 points or more.`,
  }
}

/** How shares, contrast and bounds are counted. */
export function periodExplanation(view: DeadlinesView, figures: PeriodFigures | null): Explanation {
  const { against, by, plan } = view
  const length = clockWords(against.clock.deadline)
  const noun = casesNoun(against.clock).many
  return {
    title: `On time within ${length}, by ${view.period}`,
    method: 'on-time',
    definition: `Of the ${noun} whose ${length} had passed by the as-of, the share decided in time. Open past the deadline is late; withdrawn within it is left out. Closed ones alone, the usual figure, forget those that are late and still open.`,
    formula: [
      ...(figures?.groups ?? []).flatMap(({ group, satisfied, n, closed, share, lower, upper }) =>
        share === null || lower === null || upper === null
          ? []
          : [
              `${longGroupName(by, group)}: ${formatCount(satisfied)} in time ÷ ${formatCount(n)} past ${length} = ${formatShare(share, 1)}, 95 % ${formatInterval(lower, upper)}; ÷ ${formatCount(closed)} closed = ${formatShare(satisfied / closed, 1)}`,
            ],
      ),
      `A ${view.period} not yet mature: (in time) … (in time + not yet due) ÷ all of it.`,
    ],
    asOf: `${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    notes: [
      by === 'country'
        ? 'The overview and the comparison count the same: a country’s share there is this one, to the digit.'
        : `Countries counted: ${formatList(against.countedCountries.map(countrySubject))}.`,
      `The last ${view.period} drawn ends on ${formatDate(dayOf(plan.window.to - 1))}.`,
      ...(moodOf(against) === 'law' ? [] : ['A yardstick, not a verdict of law.']),
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}
