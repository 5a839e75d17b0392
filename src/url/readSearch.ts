/** Reads the shared search from the address. A bad value falls back to its default, visibly. */
import { Currency, type IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { readCalendarDay } from './calendarDay.ts'
import type { SearchText } from './queryString.ts'
import { receivedWindow } from '#domain/receivedWindow.ts'
import {
  allCountries,
  companyIds,
  defaultSearch,
  scenarioIds,
  sourceIds,
  walkSteps,
  type SharedSearch,
} from './search.ts'
import { readYardstick } from './yardstickText.ts'

/** An address value that could not be used: the sentence under the control bar. */
export interface SearchProblem {
  name: string
  /** What was given: "2019-13-40". */
  given: string
  /** What is wrong with it: "is not a date". */
  because: string
  /** What is shown instead; a date is written out on screen. */
  showing: { date: IsoDate } | { words: string }
}

const names: Record<string, string> = {
  facebook: 'Facebook',
  alphabet: 'Alphabet',
  twitter: 'Twitter',
}

/** The earliest as-of: nothing of the record is older, and windows may reach back behind it. */
const readDay = (text: string): IsoDate | null => {
  const day = readCalendarDay(text)
  return day !== null && day >= '2000-01-01' ? day : null
}

const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** A version that is not here says so: whoever made the link saw other cases. */
const unknownScenario = (given: string): string => {
  const [name, version] = given.split('@')
  const isNamed = scenarioIds.some((id) => id.split('@')[0] === name)
  if (!isNamed) return 'is not a scenario of the demo'
  return version === undefined
    ? 'names a scenario without its version'
    : 'is a version of the scenario that is not here'
}

/**
 * `{ asOf: '2019-07-01', in: 'FR,DE' }` → that day, ['DE', 'FR'], defaults for the rest.
 * `{ in: 'EU,FR', walk: '2' }` → ['FR'] with the EU beside it, the walk's second step.
 * `{ asOf: '2019-13-40' }` → 2019-06-26 and one problem. `today` is the day the word stands for.
 */
export const readSearch = (
  text: SearchText,
  today: IsoDate,
): { values: SharedSearch; problems: SearchProblem[] } => {
  const problems: SearchProblem[] = []
  const values: SharedSearch = { ...defaultSearch, in: [...defaultSearch.in] }
  const complain = (name: string, because: string, showing: SearchProblem['showing']) =>
    problems.push({ name, given: quoted(text[name] ?? ''), because, showing })

  /** Applies `read` to a value that is there; null means unusable. */
  const take = <Value>(
    name: string,
    read: (given: string) => Value | null,
    because: string,
    showing: SearchProblem['showing'],
  ): Value | undefined => {
    const given = text[name]
    if (given === undefined) return undefined
    const value = read(given)
    if (value === null) complain(name, because, showing)
    return value ?? undefined
  }
  const oneOf =
    <Value extends string>(allowed: readonly Value[]) =>
    (given: string): Value | null =>
      allowed.find((candidate) => candidate === given) ?? null

  if (text['asOf'] === 'today') {
    values.asOf = today
    values.asOfIsToday = true
  } else {
    const asOf = take('asOf', readDay, 'is not a date from 2000 to 2099', {
      date: values.asOf,
    })
    if (asOf !== undefined) values.asOf = asOf
  }

  const knownOn = take('knownOn', readDay, 'is not a date from 2000 to 2099', {
    words: 'all that is known today',
  })
  if (knownOn !== undefined) values.knownOn = knownOn

  if (text['in'] !== undefined) {
    const given = text['in'].split(',').filter((part) => part !== '')
    const chosen: Country[] = allCountries.filter((country) => given.includes(country))
    values.withEu = given.includes('EU')
    const unknown = given.filter(
      (part) => part !== 'EU' && !allCountries.some((country) => country === part),
    )
    if (chosen.length > 0) values.in = chosen
    if (unknown.length > 0 || chosen.length === 0)
      complain('in', unknown.length > 0 ? 'names a country that is not here' : 'names no country', {
        words: values.in.join(', '),
      })
  }

  values.company =
    take('company', oneOf(companyIds), 'is not a company of the record', {
      words: names[values.company] ?? values.company,
    }) ?? values.company
  values.platform =
    take(
      'platform',
      (given) => (given.trim() === '' || given.length > 80 ? null : given),
      'is not a platform',
      {
        words: values.platform,
      },
    ) ?? values.platform

  const from = take('from', readCalendarDay, 'is not a date', { words: 'the default window' })
  const to = take('to', readCalendarDay, 'is not a date', { words: 'the default window' })
  if (to !== undefined && to > values.asOf)
    complain('to', 'lies after the as-of', { date: values.asOf })
  else if (to !== undefined) values.to = to
  if (
    from !== undefined &&
    from >= receivedWindow({ asOf: values.asOf, ...(values.to && { to: values.to }) }).to
  )
    complain('from', 'lies at or after the end of the window', {
      words: 'the 90 days before its end',
    })
  else if (from !== undefined) values.from = from

  values.yardstick =
    take('yardstick', readYardstick, 'is not a yardstick', { words: 'law in force' }) ??
    values.yardstick
  values.source =
    take('source', oneOf(sourceIds), 'is not open here', { words: 'the demo' }) ?? values.source
  values.scenario =
    take('scenario', oneOf(scenarioIds), unknownScenario(text['scenario'] ?? ''), {
      words: values.scenario,
    }) ?? values.scenario
  values.seed =
    take(
      'seed',
      (given) => (/^\d{1,9}$/.test(given) ? Number(given) : null),
      'is not a whole number',
      {
        words: String(values.seed),
      },
    ) ?? values.seed
  values.currency =
    take('currency', oneOf(Currency.options), 'is not EUR, USD or GBP', {
      words: values.currency,
    }) ?? values.currency
  const walk = take(
    'walk',
    (given) => walkSteps.find((step) => String(step) === given) ?? null,
    'is not a step of the walk',
    { words: 'the page without it' },
  )
  if (walk !== undefined) values.walk = walk
  return { values, problems }
}
