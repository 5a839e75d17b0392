import { describe, expect, it } from 'vitest'
import { hours, instant, share } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { truthDays, truthQuestion, truthRows, truthsAt, truthTable } from './truthRows.ts'
import { truthMeaning, truthTitle } from './truthWords.ts'

const at = (moment: string) => instant(Date.parse(`${moment}Z`) / 1000)
const planted = (country: Country, onTimeShare: number, asOf = '2019-06-26T00:00:00') => ({
  country,
  asOf: at(asOf),
  receivedFrom: at('2019-03-28T00:00:00'),
  receivedTo: at('2019-06-25T00:00:00'),
  deadlineHours: hours(24),
  onTimeShare: share(onTimeShare),
})
const truths = [planted('DE', 0.9), planted('FR', 0.9), planted('GB', 0.9)]

/** Germany 90 of 100, France 70 of 100, Britain 20: too few. Paused and withdrawn ones are not counted. */
const cases = [
  ...notices(90, 'DE', '2019-05-01T12:00Z', 10),
  ...notices(10, 'DE', '2019-05-01T12:00Z', 30),
  ...notices(50, 'DE', '2019-05-01T12:00Z', 30, {
    pauses: [{ from: at('2019-05-01T14:00:00'), to: at('2019-05-02T14:00:00') }],
  }),
  ...notices(9, 'DE', '2019-05-01T12:00Z', 3, { outcome: 'withdrawn' }),
  ...notices(70, 'FR', '2019-05-01T12:00Z', 10),
  ...notices(30, 'FR', '2019-05-01T12:00Z', null),
  ...notices(20, 'GB', '2019-05-01T12:00Z', 10),
]

const rowsOf = (planned = truths) => {
  const question = truthQuestion(planned)
  const [tally] = question ? answersOver(cases, [question]) : []
  if (!tally) throw new Error('one question has one answer')
  return truthRows(planned, tally)
}

describe('truth beside estimate', () => {
  it('counts each country by itself, and says whether the interval holds the truth', () => {
    const rows = rowsOf()
    expect(rows.map(({ country, n, isInside }) => [country, n, isInside])).toEqual([
      ['DE', 100, true],
      ['FR', 100, false],
      ['GB', 20, null],
    ])
    expect(rows[0]?.estimate?.share).toBe(0.9)
    expect(rows[0]?.estimate?.lower).toBeCloseTo(0.8256, 4) // Wilson, 90 of 100
    expect(rows[0]?.estimate?.upper).toBeCloseTo(0.9448, 4)
    expect(rows[2]?.estimate).toBeNull()
  })

  it('is a table with the same figures', () => {
    const { rows } = truthTable(rowsOf())
    expect(rows[1]).toEqual({
      country: 'France',
      truth: 90,
      estimate: 70,
      lower: 60.42,
      upper: 78.11,
      n: 100,
      standing: 'outside',
    })
    expect(rows[2]).toMatchObject({ estimate: null, lower: null, standing: 'too few cases' })
  })

  it('has a title that counts, and names where the truth is missed', () => {
    const rows = rowsOf()
    expect(truthTitle(rows)).toBe(
      'The interval holds the planted truth in 1 of 2 countries; not in France',
    )
    expect(truthTitle(rows.slice(0, 1))).toBe('The interval holds the planted truth in Germany')
    expect(truthTitle(rows.slice(1, 2))).toBe('The interval misses the planted truth in France')
    expect(truthTitle([rows[0]!, { ...rows[0]!, country: 'IE' }])).toBe(
      'The interval holds the planted truth in both countries',
    )
    expect(truthTitle([rows[1]!, { ...rows[1]!, country: 'ES' }])).toBe(
      'The interval misses the planted truth in both countries',
    )
    expect(truthTitle(null)).toBe('Planted truth beside the estimate')
  })

  it('takes the truths of the page’s day and countries, and knows the days that have some', () => {
    const later = planted('DE', 0.8, '2026-12-31T00:00:00')
    const all = [later, ...truths]
    expect(truthsAt(all, at('2019-06-26T00:00:00'), ['GB', 'DE'])).toEqual([truths[0], truths[2]])
    expect(truthsAt(all, at('2020-07-01T00:00:00'), ['DE'])).toEqual([])
    expect(truthQuestion([])).toBeNull()
    expect(truthDays(all)).toEqual(['2019-06-26', '2026-12-31'])
  })

  it('tells an audience whether a miss is chance or the log’s fault', () => {
    const scenario = { id: 'x@1', name: 'X', shows: 'It rains.', truths: [], misleads: false }
    const day = truthDays(truths)[0]!
    expect(truthMeaning({ ...scenario, recommendedAsOf: day })).toMatch(/^It rains\. .*by chance/)
    expect(truthMeaning({ ...scenario, recommendedAsOf: day, misleads: true })).toMatch(
      /no larger sample finds it/,
    )
  })
})
