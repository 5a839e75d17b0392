/** What the heat map says: which part of the week stands out, or that none does. */
import type { ChartState } from '#charts/chartState.ts'
import { instant } from '#contract/units.ts'
import { localDate } from '#domain/jurisdictions.ts'
import { HOURS_A_PART, type WeekPartShare } from '#domain/onTime/hourShares.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { capital, casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import {
  formatCount,
  formatDate,
  formatHours,
  formatInterval,
  formatList,
  formatShare,
} from '#ui/format.ts'
import { clockName } from './deadlinesWords.ts'
import { clockTime, type HeatFigures, outstandingAbove, weekdays } from './heatRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** "on Fridays after 18:00", "on Mondays before 06:00". */
function partWords({ group }: WeekPartShare): string {
  const day = `on ${weekdays[group.weekday] ?? ''}s`
  const to = group.fromHour + group.hourCount
  if (group.fromHour === 0) return `${day} before ${clockTime(to)}`
  return to === 24
    ? `${day} after ${clockTime(group.fromHour)}`
    : `${day} from ${clockTime(group.fromHour)} to ${clockTime(to)}`
}

/**
 * "Notices received on Fridays after 18:00 were late more often: 14 %, else 11 %". Only a part that
 * stands out among all 28 is named; where none does, the title says so.
 */
export function heatTitle(view: DeadlinesView, figures: HeatFigures | null): string {
  const { against } = view
  const noun = capital(casesNoun(against.clock).many)
  const were = moodOf(against) === 'would' ? 'would have been' : 'were'
  const parts = figures?.parts ?? []
  if (!figures || parts.length === 0) return `${noun} past ${clockName(view)}, by hour received`
  const { worstPart, worstHour } = figures
  if (!worstPart) {
    const shares = parts.map(({ share }) => share)
    const [low, high] = [Math.min(...shares), Math.max(...shares)]
    return `No part of the week stands out: ${Math.round(low * 100)} to ${formatShare(high)} ${were} late`
  }
  const digits = formatShare(worstPart.share) === formatShare(worstPart.restShare) ? 1 : 0
  const hour = worstHour
    ? `, ${formatShare(worstHour.share)} at ${clockTime(worstHour.group.fromHour)}`
    : ''
  return `${noun} received ${partWords(worstPart)} ${were} late more often: ${formatShare(worstPart.share, digits)}${hour}, else ${formatShare(worstPart.restShare, digits)}`
}

/** The receipts read: the first and the last day of any country. */
function spanWords({ plan }: DeadlinesView): string {
  const firsts = plan.hours.map(({ from, zone }) => localDate(from, zone)).toSorted()
  const lasts = plan.hours
    .map(({ before, zone }) => localDate(instant(before - 1), zone))
    .toSorted()
  const [first, last] = [firsts[0], lasts.at(-1)]
  return first && last ? `${formatDate(first)} to ${formatDate(last)}` : ''
}

/** Measure, span, and how sure the title is. */
export function heatSubline(
  view: DeadlinesView,
  figures: HeatFigures | null,
  hoursACell = 1,
): string {
  const sixHours = hoursACell === HOURS_A_PART
  const { against } = view
  const noun = casesNoun(against.clock).many
  const measure = `Share of ${noun} late past ${clockWords(against.clock.deadline)}, by local ${sixHours ? 'six hours' : 'hour'} and weekday received.${sixHours ? ` Most single hours have fewer than ${FEWEST_CASES}.` : ''}`
  const { parts = [], worstPart = null } = figures ?? {}
  if (parts.length === 0) return measure
  const tested = `${formatCount(parts.length)} parts of ${formatHours(HOURS_A_PART)}`
  if (!worstPart) {
    return `${measure} Of ${tested} none differs from the rest by more than looking at so many would show.`
  }
  const { lower, upper } = worstPart.interval
  const above = outstandingAbove(parts).length
  const framed = above === 1 ? 'Framed: the one' : `Framed: the ${formatCount(above)}`
  return `${measure} ${framed} of ${tested} that ${above === 1 ? 'is' : 'are'} later than the rest (Holm); the highest, 95 % ${formatInterval(lower, upper)}.`
}

/** Whose cases, where, which receipts, n. */
export function heatFooter(view: DeadlinesView, figures: HeatFigures | null): string {
  const { against, platform } = view
  const noun = casesNoun(against.clock).many
  const where = formatList(against.countedCountries.map(countrySubject))
  const scope = `${platform}, ${noun} in ${where} past the deadline, received ${spanWords(view)}`
  return figures ? `${scope}, n = ${formatCount(figures.n)}.` : `${scope}.`
}

/** Nothing there, or no hour and no part of the week with enough; undefined: enough. */
export function heatState(view: DeadlinesView, figures: HeatFigures): ChartState | undefined {
  const { against, platform } = view
  const noun = casesNoun(against.clock).many
  const asked = `${capital(noun)} of ${platform} in ${formatList(against.countedCountries.map(countrySubject))}`
  if (figures.n === 0) {
    const words = `${asked}: asked and answered, and none is past the deadline. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words }
  }
  if (figures.parts.length > 0) return undefined
  return {
    form: 'too early',
    title: `${formatCount(figures.n)} past the deadline in all`,
    words: `${asked}, of which ${formatShare(figures.late / figures.n)} late. No part of the week has ${FEWEST_CASES}, and a share of fewer would carry ±9 points or more.`,
  }
}

/** How hours are counted and what may be read from them. */
export function heatExplanation(view: DeadlinesView, figures: HeatFigures | null): Explanation {
  const { against, plan } = view
  const length = clockWords(against.clock.deadline)
  const noun = casesNoun(against.clock).many
  const { worstPart = null, singles = [] } = figures ?? {}
  const darkest = singles.toSorted((one, other) => other.share - one.share)[0]
  const figuresLine = (part: WeekPartShare, name: string) =>
    `${name}: ${formatCount(part.count)} late ÷ ${formatCount(part.n)} = ${formatShare(part.share, 1)}, 95 % ${formatInterval(part.interval.lower, part.interval.upper)}; the rest ${formatShare(part.restShare, 1)}; p ${part.pValue < 0.001 ? '< 0.001' : `= ${part.pValue.toFixed(3)}`} after Holm`
  return {
    title: 'Late by hour and weekday',
    definition: `Of the ${noun} received in a local hour of the week whose ${length} had passed by the as-of, the share decided late or still open. The hour is that of the country’s own clock; countries are added up hour by hour.`,
    formula: [
      ...(worstPart ? [figuresLine(worstPart, capital(partWords(worstPart).slice(3)))] : []),
      ...(darkest
        ? [
            figuresLine(
              darkest,
              `Highest single hour, ${weekdays[darkest.group.weekday] ?? ''} ${clockTime(darkest.group.fromHour)}`,
            ),
          ]
        : []),
    ],
    asOf: `${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    notes: [
      `The week’s ${(24 / HOURS_A_PART) * 7} parts are fixed beforehand. Each is compared with all other hours, and p-values are adjusted for looking at all of them (Holm 1979): among many hours some are dark by chance.`,
      `Hours with fewer than ${FEWEST_CASES} cases are dashed, and still count in their part.`,
      'Cases are read over the months drawn above, or over the window where one was chosen.',
      'An hour that is late more often is no cause: what arrives then may differ as well.',
      ...(moodOf(against) === 'law' ? [] : ['A yardstick, not a verdict of law.']),
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}
