/** The page's h1: its finding in one sentence, made from the figures, with no cause in it. */
import type { Country, Status } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { formatList, formatNumeral } from '#ui/format.ts'
import { ceilingClause, type Maxima } from './ceiling.ts'
import { FEWEST_CASES, type OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import type { ReadAgainst } from '#domain/onTime/readAgainst.ts'
import { capital, casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { instrumentNoun, oneIn, yardstickWords } from './wording.ts'

export interface FindingInput {
  against: ReadAgainst
  chosen: Yardstick
  countries: readonly Country[]
  /** Null until revenues and rates are here. */
  maxima: Maxima | null
  /** Null until the source has answered. */
  headline: OnTimeFigure | null
}

/**
 * Law in force: who sets a clock, and how high the ceiling is and would be. Another yardstick: how
 * many cases were late against it, conditional where it is no law.
 */
export function pageFinding(input: FindingInput): string {
  if (input.chosen.form !== 'law') return lateFinding(input)
  const clock = clockClause(input.against, input.countries)
  return input.maxima ? `${clock}; ${ceilingClause(input.maxima)}` : clock
}

function clockClause(against: ReadAgainst, countries: readonly Country[]): string {
  const lawful = against.yardstick.perCountry.filter(({ isLaw }) => isLaw)
  const names = formatList(lawful.map(({ country }) => countrySubject(country)))
  const length = clockWords(against.clock.deadline)
  const [only] = countries
  if (countries.length === 1 && only) {
    return lawful.length === 1
      ? `${capital(names)} sets a clock of ${length}`
      : `${capital(countrySubject(only))} sets no clock in hours on notices`
  }
  const count = formatNumeral(countries.length)
  if (lawful.length === countries.length) {
    return `${countries.length === 2 ? 'Both' : `All ${count}`} countries set a clock of ${length}`
  }
  if (lawful.length === 0) {
    const none = countries.length === 2 ? 'neither' : 'none'
    return `Of ${count} countries ${none} sets a clock in hours on notices`
  }
  return `Of ${count} countries only ${names} ${lawful.length === 1 ? 'sets' : 'set'} a clock`
}

/** What was struck down is called what it was before: a bill. */
const beforeItsEnd = (status: Status): Status => (status === 'struck down' ? 'proposed' : status)

function lateFinding({ against, headline }: FindingInput): string {
  const noun = casesNoun(against.clock)
  const words = yardstickWords(against)
  if (!headline || headline.n < FEWEST_CASES || headline.share === null) {
    return `${capital(noun.many)} read against ${words}`
  }
  const late = oneIn(1 - headline.share, noun)
  if (moodOf(against) !== 'would') {
    return `Read against ${words}, ${late.words} ${late.isPlural ? 'were' : 'was'} late`
  }
  const { instrument, status } = against.yardstick
  if (status === 'repealed' || status === 'superseded') {
    return `Had ${words} still been law, ${late.words} would have been late`
  }
  const subject =
    instrument && status ? `the ${instrumentNoun(instrument, beforeItsEnd(status))}` : words
  return `Had ${subject} been law, ${late.words} would have been late`
}
