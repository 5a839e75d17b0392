/** What the card of before and after says: the finding, what was read, and the numbers in words. */
import type { BeforeAfterFigures, BeforeAfterReading, MonthReading } from './beforeAfterRows.ts'
import type { SeriesCoefficient, SeriesEstimate } from '#domain/interruptedSeries/seriesAnswer.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { countrySubject } from '#ui/caseWords.ts'
import {
  formatCount,
  formatDate,
  formatDays,
  formatFixed,
  formatHours,
  formatMonth,
  formatShare,
} from '#ui/format.ts'
import type { RequestMeasure } from '#url/requestsSearch.ts'
import type { RequestsView } from './useRequests.ts'

/** 720 → "30 d", 48 → "48 h": the law counts up to two days in hours. */
export const withinWords = (hours: number): string =>
  hours > 48 && hours % 24 === 0 ? formatDays(hours / 24) : formatHours(hours)

/** "France’s", "the UK’s". */
export const possessive = (country: Country): string => `${countrySubject(country)}’s`

/** What is followed, within a sentence: "share answered within 30 d". */
export function measureWords({
  measure,
  within,
}: {
  measure: RequestMeasure
  within: number
}): string {
  if (measure === 'volume') return 'requests a month'
  const what = measure === 'answered' ? 'answered' : 'with data produced'
  return `share ${what} within ${withinWords(within)}`
}

/** "+12.9 points", "−3.1 requests": a change of a share or of a count, with its sign. */
export function changeWords(change: number, measure: RequestMeasure): string {
  const size = measure === 'volume' ? change : change * 100
  const rounded = formatFixed(size, 1)
  const sign = Number(size.toFixed(1)) > 0 ? '+' : ''
  return `${sign}${rounded === '−0.0' ? '0.0' : rounded}\u00a0${measure === 'volume' ? 'requests' : 'points'}`
}

/** "95 % 8.9 to 16.8", in the unit of `changeWords`; slopes take a second decimal. */
export function limitsWords(
  { lower, upper }: Pick<SeriesCoefficient, 'lower' | 'upper'>,
  measure: RequestMeasure,
  decimals = 1,
): string {
  const scale = measure === 'volume' ? 1 : 100
  return `95\u00a0% ${formatFixed(lower * scale, decimals)} to ${formatFixed(upper * scale, decimals)}`
}

const coefficient = (
  { coefficients }: SeriesEstimate,
  name: SeriesCoefficient['name'],
): SeriesCoefficient => {
  const found = coefficients.find((each) => each.name === name)
  if (!found) throw new Error(`the estimate lacks its ${name}`)
  return found
}

const excludesNone = ({ lower, upper }: SeriesCoefficient): boolean => lower > 0 || upper < 0

export const levelOf = (estimate: SeriesEstimate) => coefficient(estimate, 'level change')
export const slopeOf = (estimate: SeriesEstimate) => coefficient(estimate, 'slope change')

/** The finding; a cause is never named. */
export function beforeAfterTitle(
  view: Pick<RequestsView, 'measure' | 'within' | 'on' | 'place'>,
  figures: BeforeAfterFigures | null,
): string {
  const { on, place, measure } = view
  const whose = `${possessive(place)} ${measureWords(view)}`.replace(/^the /, 'The ')
  const answer = figures?.own.answer
  if (!answer) return `${whose} before and after ${formatDate(on)}`
  if (answer.form === 'too early')
    return `Too early to tell whether ${possessive(place)} ${measureWords(view)} changed with ${formatDate(on)}`
  if (answer.form === 'too few')
    return `Too few to tell whether ${possessive(place)} ${measureWords(view)} changed with ${formatDate(on)}`
  const first = formatMonth(figures.own.firstAfter ?? on)
  const level = levelOf(answer)
  if (answer.claimsChange && excludesNone(level)) {
    const size = changeWords(Math.abs(level.estimate), measure).replace('+', '')
    const way = level.estimate > 0 ? 'above' : 'below'
    return `From ${first} ${whose.replace(/^The /, 'the ')} lay ${size} ${way} its earlier line, consistent with a change on ${formatDate(on)}`
  }
  if (answer.claimsChange)
    return `${whose} left its earlier line after ${formatDate(on)}, consistent with a change then`
  return `No change of ${possessive(place)} ${measureWords(view)} after ${formatDate(on)} can be told from chance`
}

/** Measure, months, weights, and how the picture is read. */
export function beforeAfterSubline(
  view: Pick<RequestsView, 'measure' | 'within' | 'platform'>,
  figures: BeforeAfterFigures | null,
): string {
  const { measure, within } = view
  const x = withinWords(within)
  const what = {
    answered: `Of the requests of a month, the share answered within ${x} of receipt, whatever the answer; withdrawn within it left out.`,
    disclosed: `Of the requests of a month, the share with data produced, in full or in part, within ${x} of receipt; withdrawn within it left out.`,
    volume: 'Requests received in a month.',
  }[measure]
  const lines =
    figures?.own.answer.form === 'estimate'
      ? ` A mark is a month, its area its requests; solid: the line of either side; dashed: the line before, drawn on.${figures.beside ? ` Faint: ${countrySubject(figures.beside.country)}.` : ''}`
      : ''
  return `${what}${lines}`
}

/** A reading of the strip over the picture: its name, the figure, and what it is not. */
export interface ReadingLine {
  name: string
  figure: string
  words: string
}

/** Level, slope, both together and the errors, in words with their 95 % limits. */
export function readingLines(
  { answer, measure, firstAfter }: BeforeAfterReading,
  on: IsoDate,
): ReadingLine[] {
  if (answer.form !== 'estimate') return []
  const level = levelOf(answer)
  const slope = slopeOf(answer)
  const { f, df2, pValue } = answer.jointTest
  return [
    {
      name: `Change of level, ${formatMonth(firstAfter ?? on)}`,
      figure: changeWords(level.estimate, measure),
      words: `${limitsWords(level, measure)}; 0 is ${excludesNone(level) ? 'not in it' : 'in it'}`,
    },
    {
      name: 'Change of slope, a month',
      figure: slopeWords(slope.estimate, measure),
      words: `${limitsWords(slope, measure, 2)}; 0 is ${excludesNone(slope) ? 'not in it' : 'in it'}`,
    },
    {
      name: 'Both together',
      figure: answer.claimsChange ? 'A change is told' : 'No change is told',
      words: `F(2, ${df2}) = ${formatFixed(f, 1)}, ${pWords(pValue)}`,
    },
    {
      name: 'Least change that is told',
      figure: sizeOf(answer, measure),
      words: `with a chance of 80\u00a0%; errors of months: φ\u00a0=\u00a0${formatFixed(answer.phi, 2)}`,
    },
  ]
}

const sizeOf = ({ detectableChange }: SeriesEstimate, measure: RequestMeasure): string =>
  changeWords(detectableChange, measure).replace('+', '')

export const slopeWords = (slope: number, measure: RequestMeasure, decimals = 2): string => {
  const size = measure === 'volume' ? slope : slope * 100
  const isNone = Number(size.toFixed(decimals)) === 0
  const sign = !isNone && size > 0 ? '+' : ''
  return `${sign}${formatFixed(isNone ? 0 : size, decimals)}\u00a0${measure === 'volume' ? 'requests' : 'points'}`
}

const pWords = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${formatFixed(p, 3)}`)

/** What the same reading of the country beside says; empty where there is none. */
export function besideWords(figures: BeforeAfterFigures, on: IsoDate): string {
  const { own, beside } = figures
  if (!beside || own.answer.form !== 'estimate') return ''
  const { answer, country, measure } = beside
  const who = countrySubject(country)
  if (answer.form !== 'estimate')
    return `The check: ${who}, where nothing on requests changed in these months, has too few of its own to be read alike.`
  const level = levelOf(answer)
  const figure = `${changeWords(level.estimate, measure)} (${limitsWords(level, measure)})`
  return answer.claimsChange
    ? `The check fails: ${who}, where nothing on requests changed in these months, left its line after ${formatDate(on)} too, ${figure}. Something that both share is the likelier reading.`
    : `The check: the same reading of ${who}, where nothing on requests changed in these months, tells no change, ${figure}.`
}

/** "Jul 2019: 61.2 % of 93 requests; fitted 58.9 %, line before 45.1 %". */
export function monthWords(month: MonthReading, measure: RequestMeasure): string {
  const { start, n, value, fitted, counterfactual, side } = month
  const words = (each: number) =>
    measure === 'volume' ? formatFixed(each, 0) : formatShare(each, 1)
  const of =
    measure === 'volume'
      ? `${formatCount(n)} requests`
      : `${value === null ? 'no share' : words(value)} of ${formatCount(n)} requests`
  const lines = [
    ...(fitted === null ? [] : [`fitted ${words(fitted)}`]),
    ...(counterfactual === null ? [] : [`line before ${words(counterfactual)}`]),
    ...(side === 'of the change' ? ['month of the change, left out'] : []),
  ]
  return `${formatMonth(start)}: ${[of, ...(lines.length > 0 ? [lines.join(', ')] : [])].join('; ')}`
}

/** Whose requests, n, and the method. */
export function beforeAfterFooter(
  view: Pick<RequestsView, 'platform' | 'place'>,
  figures: BeforeAfterFigures | null,
): string {
  const own = figures?.own
  const who = `${view.platform || 'All platforms'}, requests of ${countrySubject(view.place)}`
  if (!own) return `${who}.`
  const n = own.months.reduce((sum, month) => sum + month.n, 0)
  return `${who}, n = ${formatCount(n)} in ${formatCount(own.months.length)} matured months. Interrupted time series, 95 % t intervals. What is consistent with a change is no proof of its cause.`
}
