/** The page's finding and its charts' titles: sentences made from the figures, with no cause in them. */
import type { RiskRow } from '#charts/riskRow.ts'
import type { Money } from '#contract/units.ts'
import type { Country, Status } from '#contract/vocabulary.ts'
import type { LargestMaximum } from '#domain/largestMaximum.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import {
  formatCount,
  formatDate,
  formatList,
  formatMoney,
  formatMoneyKpi,
  formatNumeral,
  formatShare,
} from '#ui/format.ts'
import { FEWEST_CASES, type OnTimeFigure } from './onTime.ts'
import type { OpenFigure } from './openByAgeRows.ts'
import type { ReadAgainst } from './readAgainst.ts'
import {
  capital,
  casesNoun,
  classCondition,
  countrySubject,
  deadlineWords,
  instrumentNoun,
  moodOf,
  oneIn,
  yardstickWords,
} from './wording.ts'
import type { CaseWindow } from './caseWindow.ts'

/** What of a largest maximum is certain; null where there is none. */
export function certainMoney({ largest }: LargestMaximum): Money | null {
  if (!largest) return null
  const { maximum } = largest
  if (maximum.form === 'exact') return maximum.amount
  return maximum.form === 'bounded' ? (maximum.atLeast ?? null) : null
}

/** "EUR 50 m", or "at least GBP 18 m" where the largest is bounded; null where there is none. */
function amountWords(maximum: LargestMaximum, format: (money: Money) => string): string | null {
  const money = certainMoney(maximum)
  if (!money) return null
  return maximum.largest?.maximum.form === 'bounded' ? `at least ${format(money)}` : format(money)
}

/** What law in force reaches in all: a floor, too, where another of its maxima may be larger. */
function ceiling(maximum: LargestMaximum, format: (money: Money) => string): string | null {
  const words = amountWords(maximum, format)
  const isOpen = maximum.mayBeLarger.length > 0
  if (words === null) return isOpen ? 'an unknown sum' : null
  return isOpen && !words.startsWith('at least') ? `at least ${words}` : words
}

/** "a French bill would lift the ceiling from EUR 50 m to EUR 1,890 m". */
function ceilingClause(inForce: LargestMaximum, ifAdopted: LargestMaximum): string {
  const now = ceiling(inForce, formatMoneyKpi)
  const then = amountWords(ifAdopted, formatMoneyKpi)
  const isHigher =
    (certainMoney(ifAdopted)?.amount ?? 0) > (certainMoney(inForce)?.amount ?? 0) && then !== null
  if (isHigher && ifAdopted.largest) {
    const noun = instrumentNoun(ifAdopted.largest.instrument, ifAdopted.largest.standing.status)
    const article = /^[AEIO]/.test(noun) ? 'an' : 'a'
    return now
      ? `${article} ${noun} would lift the ceiling from ${now} to ${then}`
      : `${article} ${noun} would set a ceiling of ${then}`
  }
  if (now) return `the ceiling is ${now}`
  return 'no law in force sets an amount'
}

function clockClause(against: ReadAgainst, countries: readonly Country[]): string {
  const lawful = against.yardstick.perCountry.filter(({ isLaw }) => isLaw)
  const names = formatList(lawful.map(({ country }) => countrySubject(country)))
  const sets = lawful.length === 1 ? 'sets' : 'set'
  const length = deadlineWords(against.clock.deadline)
  if (countries.length === 1) {
    return lawful.length === 1
      ? `${capital(names)} sets a clock of ${length}`
      : `${capital(countrySubject(countries[0] ?? 'DE'))} sets no clock on notices`
  }
  const of = `of ${formatNumeral(countries.length)} countries`
  if (lawful.length === 0) return `${capital(of)} none sets a clock in hours on notices`
  if (lawful.length === countries.length)
    return `All ${formatNumeral(lawful.length)} countries set a clock`
  return `${capital(of)} only ${names} ${sets} a clock`
}

/** What was struck down is called what it was before: a bill. */
const beforeItsEnd = (status: Status): Status => (status === 'struck down' ? 'proposed' : status)

export interface FindingInput {
  against: ReadAgainst
  chosen: Yardstick
  countries: readonly Country[]
  /** Null until revenues and rates are here. */
  maxima: { inForce: LargestMaximum; ifAdopted: LargestMaximum } | null
  /** Null until the source has answered. */
  headline: OnTimeFigure | null
}

/**
 * The h1. Law in force: who sets a clock, and how high the ceiling is and would be. Another
 * yardstick: how many cases were late against it, conditional where it is no law.
 */
export function pageFinding(input: FindingInput): string {
  const { against, chosen, countries, headline } = input
  if (chosen.form === 'law') {
    const clock = clockClause(against, countries)
    const { maxima } = input
    return maxima ? `${clock}; ${ceilingClause(maxima.inForce, maxima.ifAdopted)}` : clock
  }
  const mood = moodOf(against)
  const noun = casesNoun(against.clock)
  const words = yardstickWords(against)
  if (!headline || headline.n < FEWEST_CASES || headline.share === null) {
    return `${capital(noun.many)} read against ${words}`
  }
  const late = oneIn(1 - headline.share, noun)
  if (mood !== 'would') {
    return `Read against ${words}, ${late.words} ${late.isPlural ? 'were' : 'was'} late`
  }
  const { instrument, status } = against.yardstick
  const subject =
    instrument && status ? `the ${instrumentNoun(instrument, beforeItsEnd(status))}` : words
  if (status === 'repealed' || status === 'superseded') {
    return `Had ${words.replace('the former ', '')} still been law, ${late.words} would have been late`
  }
  return `Had ${subject} been law, ${late.words} would have been late`
}

export interface CountryFigure {
  country: Country
  figure: OnTimeFigure
}

/** The country with the least share, if its interval lies below that of every other. */
function clearlyLeast(figures: readonly CountryFigure[]): CountryFigure | null {
  const [least, next] = figures.toSorted(
    (one, other) => (one.figure.share ?? 2) - (other.figure.share ?? 2),
  )
  if (!least || !next) return null
  const upper = wilsonInterval(least.figure.satisfied, least.figure.n)?.upper ?? 1
  const lower = wilsonInterval(next.figure.satisfied, next.figure.n)?.lower ?? 0
  return upper < lower ? least : null
}

/** The title of the on-time chart, from the countries counted. */
export function onTimeTitle(
  against: ReadAgainst,
  window: CaseWindow,
  headline: OnTimeFigure,
  byCountry: readonly CountryFigure[],
): string {
  const mood = moodOf(against)
  const noun = casesNoun(against.clock)
  const enough = byCountry.filter(({ figure }) => figure.n >= FEWEST_CASES)
  const decided = mood === 'would' ? 'would have decided' : 'decided'
  if (enough.length === 0 || headline.share === null) {
    return `On-time share by month and country, against ${yardstickWords(against)}`
  }
  const lead =
    mood === 'law'
      ? `Of ${noun.many} past ${deadlineWords(against.clock.deadline)} by ${formatDate(window.asOfDate)},`
      : `Read against ${yardstickWords(against)},`
  const [only] = enough
  if (enough.length === 1 && only) {
    return `${lead} ${countrySubject(only.country)} ${decided} ${formatShare(only.figure.share ?? 0)} in time`
  }
  const least = clearlyLeast(enough)
  const of = formatNumeral(enough.length)
  return least
    ? `${lead} ${countrySubject(least.country)} ${decided} ${formatShare(least.figure.share ?? 0)} in time, the least of ${of}`
    : `${lead} ${of} countries ${decided} ${formatShare(headline.share)} in time`
}

/** The title of the chart of open cases. */
export function openTitle(against: ReadAgainst, open: OpenFigure): string {
  const { many } = casesNoun(against.clock)
  const would = moodOf(against) === 'would'
  const hang = open.lateIfInClass
  if (open.open === 0) return `No open ${many} on this day`
  if (open.late === 0 && hang > 0) {
    return would
      ? `${formatCount(hang)} open ${many} would be past ${yardstickWords(against)}, if ${against.clock.onlyClass === 'manifest' ? 'all' : 'none'} were manifest`
      : `${formatCount(hang)} open ${many} are past ${deadlineWords(against.clock.deadline)}, late ${classCondition(against.clock.onlyClass)}`
  }
  if (hang > 0) {
    return `${formatCount(open.late)} open ${many} are past every wall; ${formatCount(hang)} more hang on their class`
  }
  return `${formatCount(open.late)} of ${formatCount(open.open)} open ${many} ${would ? 'would be' : 'are'} past ${yardstickWords(against)}`
}

/** The title of the chart of statutory maxima, for a company by its name on the date. */
export function maximumTitle(
  companyName: string,
  inForce: LargestMaximum,
  ifAdopted: LargestMaximum,
): string {
  const now = ceiling(inForce, formatMoney)
  const first = now
    ? `For ${companyName}, law in force ${now.startsWith('at least') ? 'reaches' : 'stops at'} ${now}`
    : `For ${companyName}, no law in force sets an amount`
  const then = amountWords(ifAdopted, formatMoney)
  const isHigher = (certainMoney(ifAdopted)?.amount ?? 0) > (certainMoney(inForce)?.amount ?? 0)
  if (!then || !ifAdopted.largest || !isHigher) return first
  const noun = instrumentNoun(ifAdopted.largest.instrument, ifAdopted.largest.standing.status)
  return `${first}; the ${noun} would reach ${then}`
}

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
  const clocks = rows.filter(({ hasClock }) => hasClock).length
  if (clocks > 0 && rows.every(({ share }) => share === null)) {
    return 'Too few cases to read a share against any duty with a clock'
  }
  const without = rows.length - clocks
  return `${capital(formatNumeral(clocks))} ${clocks === 1 ? 'mark' : 'marks'} with a clock, ${without === 0 ? 'none' : formatNumeral(without)} without`
}
