/** The titles of the charts with cases: sentences made from the figures, with no cause in them. */
import type { RiskRow } from '#charts/riskRow.ts'
import type { Country } from '#contract/vocabulary.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { formatCount, formatDate, formatNumeral, formatShare } from '#ui/format.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import { FEWEST_CASES, type OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import type { OpenFigure } from '#domain/onTime/openByAge.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import {
  capital,
  casesCounted,
  casesNoun,
  classCondition,
  clockWords,
  countrySubject,
} from '#ui/caseWords.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { yardstickWords } from './wording.ts'

export interface CountryFigure {
  country: Country
  figure: OnTimeFigure
}

/** The country with the least share, if its interval lies below that of every other. */
export function clearlyLeast(figures: readonly CountryFigure[]): CountryFigure | null {
  const [least, next] = figures.toSorted(
    (one, other) => (one.figure.share ?? 2) - (other.figure.share ?? 2),
  )
  if (!least || !next) return null
  const upper = wilsonInterval(least.figure.satisfied, least.figure.n)?.upper ?? 1
  const lower = wilsonInterval(next.figure.satisfied, next.figure.n)?.lower ?? 0
  return upper < lower ? least : null
}

/**
 * The title of the on-time chart. The share is that of all countries counted; one is named where it
 * stands alone, or is clearly the least and every other has cases enough to say so.
 */
export function onTimeTitle(
  against: ReadAgainst,
  window: CaseWindow,
  headline: OnTimeFigure,
  byCountry: readonly CountryFigure[],
): string {
  const mood = moodOf(against)
  const noun = casesNoun(against.clock)
  const decided = mood === 'would' ? 'would have decided' : 'decided'
  if (headline.n < FEWEST_CASES || headline.share === null) {
    return `On-time share by month and country, against ${yardstickWords(against)}`
  }
  const lead =
    mood === 'law'
      ? `Of ${noun.many} past ${clockWords(against.clock.deadline)} by ${formatDate(window.asOfDate)},`
      : `Read against ${yardstickWords(against)},`
  const [only] = byCountry
  if (byCountry.length === 1 && only) {
    return `${lead} ${countrySubject(only.country)} ${decided} ${formatShare(headline.share)} in time`
  }
  const isEnough = byCountry.every(({ figure }) => figure.n >= FEWEST_CASES)
  const least = isEnough ? clearlyLeast(byCountry) : null
  const of = formatNumeral(byCountry.length)
  return least
    ? `${lead} ${countrySubject(least.country)} ${decided} ${formatShare(least.figure.share ?? 0)} in time, the least of ${of}`
    : `${lead} ${of} countries ${decided} ${formatShare(headline.share)} in time`
}

/** The title of the chart of open cases. */
export function openTitle(against: ReadAgainst, open: OpenFigure): string {
  const noun = casesNoun(against.clock)
  const would = moodOf(against) === 'would'
  const yardstick = yardstickWords(against)
  const { late, lateIfInClass: hang } = open
  const openNoun = { one: `open ${noun.one}`, many: `open ${noun.many}` }
  if (open.open === 0) return `No ${openNoun.many} on this day`
  if (late === 0 && hang === 0) {
    return `None of ${casesCounted(open.open, openNoun)} ${would ? 'would be' : 'is'} past ${yardstick}`
  }
  if (late === 0) {
    const counted = capital(casesCounted(hang, openNoun))
    const isManifest = against.clock.onlyClass === 'manifest'
    return would
      ? `${counted} would be past ${yardstick}, if ${isManifest ? 'all' : 'none'} were manifest`
      : `${counted} ${are(hang)} past ${clockWords(against.clock.deadline)}, late ${classCondition(against.clock.onlyClass)}`
  }
  if (hang > 0) {
    const theirs = hang === 1 ? 'hangs on its class' : 'hang on their class'
    return `${casesCounted(late, openNoun)} ${are(late)} past every wall; ${formatCount(hang)} more ${theirs}`
  }
  return `${someOf(late, open.open, openNoun)} ${would ? 'would be' : are(late)} past ${yardstick}`
}

/** "The one open order", "All 3 open orders", "1 of 3 open orders". */
function someOf(part: number, whole: number, noun: { one: string; many: string }): string {
  if (whole === 1) return `The one ${noun.one}`
  return part === whole
    ? `All ${casesCounted(whole, noun)}`
    : `${formatCount(part)} of ${casesCounted(whole, noun)}`
}

const are = (count: number) => (count === 1 ? 'is' : 'are')

/**
 * The title of the risk chart. It compares penalty classes only among duties on notices, and only
 * where every share of one class lies beyond every share of the other; else it says what is drawn.
 */
export function riskTitle(rows: readonly RiskRow[], onNotices: ReadonlySet<string>): string {
  const drawn = rows.filter(({ share, id }) => share !== null && onNotices.has(id))
  const low = ({ share, bounds }: RiskRow) => bounds?.low ?? share ?? 0
  const high = ({ share, bounds }: RiskRow) => bounds?.high ?? share ?? 1
  const harsher = drawn.filter(({ capForm }) => capForm === 'share of turnover')
  const milder = drawn.filter(({ capForm }) => capForm === 'fixed sum')
  if (harsher.length > 0 && milder.length > 0) {
    const isWeaker = Math.max(...harsher.map(high)) < Math.min(...milder.map(low))
    const isStronger = Math.min(...harsher.map(low)) > Math.max(...milder.map(high))
    if (isWeaker) return 'The harsher penalty class meets the weaker on-time share'
    if (isStronger) return 'The harsher penalty class meets the stronger on-time share'
  }
  if (rows.length === 0) return 'No duty with or without a clock reaches these countries'
  const clocks = rows.filter(({ hasClock }) => hasClock).length
  if (clocks > 0 && rows.every(({ share }) => share === null)) {
    return 'Too few cases to read a share against any duty with a clock'
  }
  const without = rows.length - clocks
  return `${capital(formatNumeral(clocks))} ${clocks < 2 ? 'mark' : 'marks'} with a clock, ${without === 0 ? 'none' : formatNumeral(without)} without`
}
