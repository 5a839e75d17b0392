import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, isoDate, type IsoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { monthStart, requestsWindow } from '#domain/requests/requestsWindow.ts'
import { requests, tallyOfRequests } from '#test/fixtures/literalRequests.ts'
import type { RequestMeasure } from '#url/requestsSearch.ts'
import { beforeAfterQuestions } from './beforeAfterQuestions.ts'
import { beforeAfterTable, reading } from './beforeAfterRows.ts'

const input = (measure: RequestMeasure, asOf = '2021-06-26') => ({
  scope: { countries: ['DE' as const], platform: null },
  window: requestsWindow(isoDate(asOf), {}),
  measure,
  within: hours(720),
  on: isoDate('2019-06-26'),
  place: 'FR' as const,
  instruments: [],
})

const log = utcMidnight(isoDate('2018-01-01'))

function readingOf(cases: readonly Case[], measure: RequestMeasure = 'answered', asOf?: string) {
  const asked = beforeAfterQuestions(input(measure, asOf))[0]!
  return reading(asked, tallyOfRequests(cases, asked.question), {
    measure,
    within: hours(720),
    observedFrom: log,
  })
}

/** So many requests of France on the 10th of each month from January 2018 to May 2021. */
function monthly(
  parts: (start: IsoDate, index: number) => [count: number, ageHours: number | null][],
): Case[] {
  return Array.from({ length: 41 }, (_, index) => {
    const start = monthStart(isoDate('2018-01-01'), index)
    return parts(start, index).flatMap(([count, age]) =>
      requests(count, 'FR', `${start.slice(0, 8)}10T12:00Z`, age),
    )
  }).flat()
}

const withMonth = (found: ReturnType<typeof readingOf>, start: string) =>
  found.months.find((month) => month.start === start)

describe('the months of a country', () => {
  it('begin with the log, and count what was answered in time of all that were not withdrawn by then', () => {
    const found = readingOf([
      ...requests(30, 'FR', '2019-03-10T12:00Z', 700, { outcome: 'refused', reason: 'overbroad' }),
      ...requests(20, 'FR', '2019-03-10T12:00Z', 600),
      ...requests(10, 'FR', '2019-03-10T12:00Z', 721),
      ...requests(5, 'FR', '2019-03-10T12:00Z', null),
      ...requests(7, 'FR', '2019-03-10T12:00Z', 500, { outcome: 'withdrawn' }),
      ...requests(3, 'FR', '2019-03-10T12:00Z', 900, { outcome: 'withdrawn' }),
      ...requests(99, 'DE', '2019-03-10T12:00Z', 1),
    ])
    expect(found.months[0]?.start).toBe('2018-01-01')
    expect(found.months.at(-1)?.start).toBe('2021-04-01')
    expect(withMonth(found, '2019-03-01')).toMatchObject({ n: 68, value: 50 / 68 })
    expect(withMonth(found, '2019-04-01')).toMatchObject({ n: 0, value: null })
  })

  it('count data produced, in full or in part, where that is followed', () => {
    const found = readingOf(
      [
        ...requests(20, 'FR', '2019-03-10T12:00Z', 600),
        ...requests(10, 'FR', '2019-03-10T12:00Z', 600, { outcome: 'partly disclosed' }),
        ...requests(10, 'FR', '2019-03-10T12:00Z', 600, { outcome: 'refused' }),
      ],
      'disclosed',
    )
    expect(withMonth(found, '2019-03-01')).toMatchObject({ n: 40, value: 0.75 })
  })

  it('count all requests where volume is followed, and wait for no answer', () => {
    const found = readingOf(
      [
        ...requests(4, 'FR', '2021-05-31T12:00Z', null),
        ...requests(3, 'FR', '2021-05-02T12:00Z', 1, { outcome: 'withdrawn' }),
        // 23:30 in Paris is still May.
        ...requests(2, 'FR', '2021-05-31T21:30Z', null),
        ...requests(1, 'FR', '2021-05-31T22:00Z', null),
      ],
      'volume',
    )
    expect(found.months.at(-1)).toMatchObject({ start: '2021-05-01', n: 9, value: 9 })
  })
})

describe('the reading', () => {
  // 40 % answered in time before, 60 % from July 2019 on, each two points up and down; June is odd.
  const jump = monthly((start, index) => {
    const inTime =
      start === '2019-06-01' ? 100 : (start > '2019-06-01' ? 60 : 40) + (index % 2 === 0 ? 2 : -2)
    return [
      [inTime, 24],
      [100 - inTime, 2000],
    ]
  })

  it('finds a jump of 20 points, the month of the change on neither side', () => {
    const found = readingOf(jump)
    expect(found.answer).toMatchObject({ form: 'estimate', monthsBefore: 17, monthsAfter: 22 })
    if (found.answer.form !== 'estimate') throw new Error('no estimate')
    const level = found.answer.coefficients.find(({ name }) => name === 'level change')
    expect(level?.estimate).toBeCloseTo(0.2, 1)
    expect(found.answer.claimsChange).toBe(true)
    expect(found.firstAfter).toBe('2019-07-01')
    expect(withMonth(found, '2019-06-01')).toMatchObject({
      side: 'of the change',
      value: 1,
      fitted: null,
      counterfactual: null,
    })
    expect(withMonth(found, '2019-05-01')?.counterfactual).toBe(null)
    expect(withMonth(found, '2019-07-01')?.counterfactual).toBeCloseTo(0.4, 1)
    expect(withMonth(found, '2019-07-01')?.fitted).toBeCloseTo(0.6, 1)
  })

  it('is too early where no month after has matured', () => {
    const found = readingOf(jump, 'answered', '2019-06-26')
    expect(found.answer).toMatchObject({ form: 'too early', monthsAfter: 0 })
    expect(found.firstAfter).toBe(null)
  })

  it('is too few where ten requests a month could not show ten points', () => {
    const few = monthly((_, index) => [
      [index % 3 === 0 ? 2 : 5, 24],
      [index % 3 === 0 ? 8 : 5, 2000],
    ])
    expect(readingOf(few).answer).toMatchObject({ form: 'too few', reason: 'power' })
  })

  it('asks a fifth of the requests a month before for a change of volume, months counting alike', () => {
    const more = [0, 1, 3, 1, 2]
    const twenty = monthly((_, index) => [[20 + (more[index % 5] ?? 0), 24]])
    const { demands, answer } = readingOf(twenty, 'volume')
    // 17 months before: three rounds of five, and two more.
    expect(demands.leastChange).toBeCloseTo((0.2 * (17 * 20 + 3 * 7 + 1)) / 17, 12)
    expect(answer.form).toBe('estimate')
  })

  it('stands in the table month by month, with the country beside it', () => {
    const own = readingOf(jump)
    const asked = beforeAfterQuestions(input('answered'))[1]!
    expect(asked.country).toBe('DE')
    const beside = reading(
      asked,
      tallyOfRequests(requests(8, 'DE', '2019-05-10T12:00Z', 24), asked.question),
      { measure: 'answered', within: hours(720), observedFrom: log },
    )
    const { columns, rows } = beforeAfterTable({ own, beside })
    expect(columns.map(({ label }) => label)).toEqual([
      'Received',
      'Side',
      'n',
      'France, %',
      'Fitted, %',
      'Line before, %',
      'n, Germany',
      'Germany, %',
      'Germany fitted, %',
    ])
    expect(rows).toHaveLength(40)
    expect(rows[16]).toMatchObject({
      month: 'May\u00a02019',
      side: 'before',
      n: 100,
      value: 42,
      beside: 100,
      besideN: 8,
    })
    expect(rows[17]).toMatchObject({
      side: 'month of the change, left out',
      value: 100,
      fitted: null,
    })
    expect(beforeAfterTable(null).rows).toEqual([])
  })
})

describe('the questions', () => {
  it('ask for the country of the card, whatever countries the page shows', () => {
    const [own] = beforeAfterQuestions(input('answered'))
    expect(own?.question.where).toMatchObject({ jurisdiction: ['FR'] })
    expect(own?.question).toMatchObject({ zone: 'Europe/Paris', ages: { cuts: [720] } })
  })

  it('ask for nothing while no month has matured', () => {
    const [own] = beforeAfterQuestions({
      ...input('answered', '2019-06-26'),
      on: isoDate('2026-08-18'),
    })
    expect(own?.months).toEqual([])
    const { question } = own!
    expect(question.periods).toEqual({ runs: [], cuts: [] })
    expect(tallyOfRequests(requests(3, 'FR', '2019-05-10T12:00Z', 24), question).rowsSeen).toBe(0)
  })
})
