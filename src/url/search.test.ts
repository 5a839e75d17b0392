import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { addDays, utcDayOf } from '#domain/calendarDay.ts'
import { readCalendarDay } from './calendarDay.ts'
import { parseQuery, stringifyQuery } from './queryString.ts'
import { readSearch } from './readSearch.ts'
import { receivedWindow } from '#domain/receivedWindow.ts'
import {
  allCountries,
  companyIds,
  defaultSearch,
  fullLink,
  scenarioIds,
  sharedNames,
  walkSteps,
  writeEverything,
  writeSearch,
  type SharedSearch,
} from './search.ts'
import { readYardstick, writeYardstick } from './yardstickText.ts'

const today = isoDate('2026-11-22')
const day = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) })
  .map((milliseconds) => utcDayOf(milliseconds))

const anySearch: fc.Arbitrary<SharedSearch> = fc
  .record({
    asOf: day,
    asOfIsToday: fc.boolean(),
    in: fc.subarray([...allCountries], { minLength: 1 }),
    withEu: fc.boolean(),
    knownOn: fc.option(day, { nil: undefined }),
    walk: fc.option(fc.constantFrom(...walkSteps), { nil: undefined }),
    company: fc.constantFrom(...companyIds),
    platform: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() !== ''),
    yardstick: fc.oneof(
      fc.constant({ form: 'law' } as const),
      fc
        .constantFrom('fr-avia.24h', 'eu-terreg.1h')
        .map((dutyId) => ({ form: 'duty', dutyId }) as const),
      fc
        .integer({ min: 1, max: 8760 * 4 })
        .map((quarters) => ({ form: 'own target', targetHours: hours(quarters / 4) }) as const),
    ),
    source: fc.constant('demo'),
    scenario: fc.constantFrom(...scenarioIds),
    seed: fc.nat(999_999_999),
    currency: fc.constantFrom('EUR', 'USD', 'GBP'),
    endsBefore: fc.option(fc.nat(20), { nil: undefined }),
    lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  })
  .map(({ endsBefore, lasts, knownOn, walk, ...search }) => {
    const asOf = search.asOfIsToday ? today : search.asOf
    const to = endsBefore === undefined ? undefined : addDays(asOf, -endsBefore)
    const from = lasts === undefined ? undefined : addDays(to ?? asOf, -lasts)
    return {
      ...search,
      asOf,
      ...(to && { to }),
      ...(from && { from }),
      ...(knownOn && { knownOn }),
      ...(walk && { walk }),
    }
  })

describe('the shared search', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const text = parseQuery(stringifyQuery(writeSearch(search)))
        expect(readSearch(text, today)).toEqual({ values: search, problems: [] })
      }),
    )
  })

  it('comes back from a copied link with today, window and every default fixed', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const text = parseQuery(stringifyQuery(writeEverything(search)))
        expect(readSearch(text, isoDate('2031-01-01'))).toEqual({
          values: { ...search, ...receivedWindow(search), asOfIsToday: false },
          problems: [],
        })
      }),
    )
  })

  it('never fails, whatever the address holds', () => {
    const plausible = fc.constantFrom('2019-06-26', 'today', 'EU', 'EU,FR', '3', '7', 'law', 'GBP')
    const name = fc.constantFrom(...sharedNames, 'x')
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string(), plausible)), (text) => {
        const { values, problems } = readSearch({ ...text }, today)
        expect(readSearch(writeSearch(values), today)).toEqual({ values, problems: [] })
        expect(problems.every((problem) => problem.because !== '')).toBe(true)
      }),
    )
  })

  it('leaves the defaults out of the address', () => {
    expect(writeSearch(defaultSearch)).toEqual({})
  })

  it('names a scenario that is not here, one without its version, and another version', () => {
    const becauseOf = (scenario: string) => {
      const { values, problems } = readSearch({ scenario }, today)
      expect(values.scenario).toBe('steady@1')
      expect(problems).toHaveLength(1)
      expect(problems[0]?.showing).toEqual({ words: 'steady@1' })
      return problems[0]?.because
    }
    expect(becauseOf('stormy@1')).toBe('is not a scenario of the demo')
    expect(becauseOf('surge')).toBe('names a scenario without its version')
    expect(becauseOf('surge@2')).toBe('is a version of the scenario that is not here')
    expect(readSearch({ scenario: 'surge@1' }, today).values.scenario).toBe('surge@1')
  })

  it('names a day that does not exist and what is shown instead', () => {
    expect(readSearch({ asOf: '2019-13-40' }, today)).toMatchObject({
      values: { asOf: '2019-06-26' },
      problems: [
        {
          name: 'asOf',
          given: '2019-13-40',
          because: 'is not a date from 2000 to 2099',
          showing: { date: '2019-06-26' },
        },
      ],
    })
  })

  it('keeps the countries it knows and names the ones it does not', () => {
    const { values, problems } = readSearch({ in: 'FR,XX,DE,FR' }, today)
    expect(values.in).toEqual(['DE', 'FR'])
    expect(problems).toHaveLength(1)
    expect(readSearch({ in: '' }, today).values.in).toEqual(allCountries)
  })

  it('takes the EU beside the countries, never for one of them', () => {
    expect(readSearch({ in: 'DE,FR,GB,EU' }, today)).toMatchObject({
      values: { in: ['DE', 'FR', 'GB'], withEu: true },
      problems: [],
    })
    const alone = readSearch({ in: 'EU' }, today)
    expect(alone.values).toMatchObject({ in: allCountries, withEu: true })
    expect(alone.problems[0]?.because).toBe('names no country')
    expect(writeSearch({ ...defaultSearch, withEu: true })).toEqual({ in: 'DE,FR,GB,ES,IE,EU' })
  })

  it('names a day of knowledge and a step of the walk that cannot be used', () => {
    const { values, problems } = readSearch({ knownOn: '2019-06-31', walk: '7' }, today)
    expect(values.knownOn).toBeUndefined()
    expect(values.walk).toBeUndefined()
    expect(problems.map(({ name, showing }) => [name, showing])).toEqual([
      ['knownOn', { words: 'all that is known today' }],
      ['walk', { words: 'the page without it' }],
    ])
  })

  it('writes the day of knowledge and the step into a copied link, where there are any', () => {
    const values = { ...defaultSearch, knownOn: isoDate('2019-06-26'), walk: 3 as const }
    expect(writeEverything(values)).toMatchObject({ knownOn: '2019-06-26', walk: '3' })
    expect(Object.keys(writeEverything(defaultSearch))).not.toContain('knownOn')
  })

  it('refuses a window that ends after the as-of or before it begins', () => {
    const late = readSearch({ to: '2019-07-01' }, today)
    expect(late.values.to).toBeUndefined()
    expect(late.problems[0]?.because).toBe('lies after the as-of')
    const empty = readSearch({ from: '2019-06-01', to: '2019-06-01' }, today)
    expect(empty.values.from).toBeUndefined()
    expect(empty.problems).toHaveLength(1)
  })

  it('says so when a link names a source that is not open here', () => {
    const { values, problems } = readSearch({ source: 'cases.parquet' }, today)
    expect(values.source).toBe('demo')
    expect(problems[0]).toMatchObject({
      because: 'is not open here',
      showing: { words: 'the demo' },
    })
  })

  it('resolves today, and keeps saying today until a link is copied', () => {
    const { values } = readSearch({ asOf: 'today' }, today)
    expect(values.asOf).toBe(today)
    expect(writeSearch(values)).toEqual({ asOf: 'today' })
    expect(fullLink('https://example.org', '/', values, { q: 'a' }, stringifyQuery)).toBe(
      'https://example.org/?asOf=2026-11-22&in=DE,FR,GB,ES,IE&company=facebook&platform=Platform+A' +
        '&from=2026-08-24&to=2026-11-22&yardstick=law&source=demo&scenario=steady@1&seed=7&currency=EUR&q=a',
    )
  })

  it('has the 90 days before the as-of as its window', () => {
    expect(receivedWindow(defaultSearch)).toEqual({ from: '2019-03-28', to: '2019-06-26' })
  })
})

describe('the yardstick in the address', () => {
  it.each(['law', 'fr-avia.24h', 'own-24h', 'own-0.5h'])('brings %s back', (text) => {
    const yardstick = readYardstick(text)
    expect(yardstick && writeYardstick(yardstick)).toBe(text)
  })

  it.each(['', 'own-0h', 'own-h', 'own-99999h', 'own--1h', 'Law', 'fr-avia', '<b>.1'])(
    'refuses %j',
    (text) => {
      expect(readYardstick(text)).toBeNull()
    },
  )
})

it('knows which days exist', () => {
  expect(readCalendarDay('2020-02-29')).toBe('2020-02-29')
  for (const text of ['2019-02-29', '1899-12-31', '2019-6-26', '2019-06-26T00:00', ''])
    expect(readCalendarDay(text)).toBeNull()
})
