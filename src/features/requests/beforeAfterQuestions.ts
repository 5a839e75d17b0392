/** What is asked about the months before and after a change: one question a country. */
import type { TallyQuestion } from '#contract/tally.ts'
import { hours, type Hours } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { requestQuestion } from '#domain/requests/requestQuestions.ts'
import { type Beside, countryBeside } from './beforeAfterChoices.ts'
import { type StudyMonth, studyMonths } from './beforeAfterMonths.ts'
import type { RequestsInput } from './requestsPlan.ts'

/** A question with what its answer is read by. */
export interface BeforeAfterQuestion {
  question: TallyQuestion
  country: Country
  /** In time; none where no month has matured. */
  months: readonly StudyMonth[]
}

/** How long is waited before a month is read: requests are counted when they come, answers after X. */
export const waitOf = ({ measure, within }: Pick<RequestsInput, 'measure' | 'within'>): Hours =>
  measure === 'volume' ? hours(0) : within

type Input = Pick<
  RequestsInput,
  'scope' | 'window' | 'measure' | 'within' | 'on' | 'place' | 'instruments'
>

/** The country looked at beside, for the months that are read. */
export function besideOf(input: Input): Beside {
  const months = monthsOf(input, input.place)
  const from = months[0]?.start ?? input.on
  const to = months.at(-1)?.start ?? input.on
  return countryBeside(input.instruments, input.place, { from, to })
}

/**
 * The country's months, then those of the country beside it. Months are those of the country's own
 * clock, because its law begins at its midnight; countries chosen for the page do not limit it.
 */
export function beforeAfterQuestions(input: Input): BeforeAfterQuestion[] {
  const beside = besideOf(input)
  return [input.place, ...(beside.country ? [beside.country] : [])].map((country) => {
    const months = monthsOf(input, country)
    return { question: questionOf(input, country, months), country, months }
  })
}

function monthsOf(input: Input, country: Country): StudyMonth[] {
  const { on, window } = input
  return studyMonths({ on, within: waitOf(input), zone: zoneOf(country) }, window.asOf)
}

function questionOf(input: Input, country: Country, months: readonly StudyMonth[]): TallyQuestion {
  const { scope, window, measure, within } = input
  const [first] = months
  const from = first?.from ?? window.asOf
  const to = months.at(-1)?.to ?? window.asOf
  const question = requestQuestion({ ...scope, countries: [country] }, window, {
    by: ['exception'],
    where: { receivedFrom: from, receivedTo: to },
    periods: {
      runs: first ? [{ from, step: 'month', count: months.length }] : [],
      cuts: [],
    },
    ages: { unit: 'hours', runs: [], cuts: measure === 'volume' ? [] : [within] },
  })
  return { ...question, zone: zoneOf(country) }
}
