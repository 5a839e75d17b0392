import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { metrics, metricsTable, metricsView, shareFigures } from './metricsRows.ts'
import {
  metricsExplanation,
  metricsFooter,
  metricsState,
  metricsSubline,
  metricsTitle,
  windowWords,
} from './metricsWords.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const cases = [
  ...notices(90, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(10, 'DE', '2019-05-10T12:00Z', 40),
  ...notices(60, 'FR', '2019-05-10T12:00Z', 20),
  ...notices(40, 'FR', '2019-05-10T12:00Z', null),
  ...notices(20, 'GB', '2019-05-10T12:00Z', 20),
]

function read(
  given: readonly Case[],
  yardstick: Yardstick = { form: 'law' },
  countries: Country[] = ['DE', 'FR', 'GB'],
) {
  const search = { asOf: isoDate('2019-06-26'), yardstick, platform: 'Platform A' }
  const view = metricsView(search, countries, literalLaw)
  return { view, read: metrics(view, answersOver(given, view.plan.questions)) }
}

describe('the metrics of the countries compared', () => {
  it('are read against the same hours everywhere, law only where it was', () => {
    const { read: of } = read(cases)
    expect(
      of.byCountry.map(({ country, isLaw, figure: { share, n } }) => [country, isLaw, share, n]),
    ).toEqual([
      ['DE', true, 0.9, 100],
      ['FR', false, 0.6, 100],
      ['GB', false, 1, 20],
    ])
  })

  it('are hollow everywhere against an own target', () => {
    const { read: of } = read(cases, { form: 'own target', targetHours: hours(24) })
    expect(of.byCountry.map(({ isLaw }) => isLaw)).toEqual([false, false, false])
    expect(of.rows.some(({ isLaw }) => isLaw)).toBe(false)
  })

  it('have a month for each country, law where the clock bound through it', () => {
    const may = read(cases).read.rows.filter(({ periodStart }) => periodStart === '2019-05-01')
    expect(may.map(({ country, share, isLaw }) => [country, share, isLaw])).toEqual([
      ['DE', 0.9, true],
      ['FR', 0.6, false],
      ['GB', null, false],
    ])
  })
})

describe('the figures beside the names', () => {
  it('carry an interval from 50 cases on, and words below', () => {
    const figures = shareFigures(read(cases).read)
    expect(figures.map(({ share, interval }) => [plain(share), interval])).toEqual([
      ['90 %', '82.6 to 94.5'],
      ['60 %', '50.2 to 69.1'],
      ['too early', ''],
    ])
    expect(shareFigures(read([], undefined, ['DE']).read)[0]?.share).toBe('none')
  })

  it('are the first rows of the table, the months after them', () => {
    const { view, read: of } = read(cases)
    const { rows } = metricsTable(of, windowWords(view))
    expect(rows).toHaveLength(3 + of.rows.length)
    expect(rows[0]).toMatchObject({ country: 'Germany', share: 90, n: 100, law: 'law' })
    expect(rows[2]).toMatchObject({ share: null, n: 20, law: 'yardstick, not law' })
    expect(plain(String(rows[0]?.['received']))).toBe('28 March 2019 to 25 June 2019')
  })
})

describe('the words of the card', () => {
  it('say what each country decided within the same hours, in the order of the columns', () => {
    const { view, read: of } = read(cases)
    expect(plain(metricsTitle(view, of))).toBe(
      'Within 24 h, Germany decided 90 % of Platform A’s notices and France 60 %',
    )
    expect(plain(metricsTitle(view, null))).toBe('Notices decided within 24 h, country by country')
  })

  it('name the bill where the clock is its', () => {
    const { view, read: of } = read(cases, { form: 'duty', dutyId: 'fr.24h' })
    expect(plain(metricsTitle(view, of))).toMatch(/^Within the French bill’s 24 h, Germany decided/)
    expect(plain(metricsSubline(view, of))).toMatch(
      /All hollow: the 24 h is a yardstick, not law\.$/,
    )
  })

  it('say how solid and hollow are read, and that the EU has no cases', () => {
    const { view, read: of } = read(cases)
    expect(plain(metricsSubline(view, of))).toMatch(
      /Solid: the 24 h was law\. Hollow: not law there\.$/,
    )
    expect(plain(metricsFooter(view, of, true))).toMatch(
      /received 28 March 2019 to 25 June 2019 in the figures, n = 220; .* the EU has none of its own\.$/,
    )
    expect(metricsFooter(view, of, false)).not.toMatch(/EU/)
  })

  it('work each share out, and cite the law of the clock', () => {
    const { view, read: of } = read(cases)
    const explained = metricsExplanation(view, of)
    expect(plain(explained.formula?.[0] ?? '')).toBe(
      'Germany: 90 in time ÷ (90 in time + 10 late) = 90.0 %',
    )
    expect(explained.sources).toHaveLength(1)
  })
})

describe('the state of the card', () => {
  it('is empty without a case, which is not a share of 0 %', () => {
    const { view, read: of } = read([])
    expect(metricsState(view, of)).toMatchObject({
      form: 'empty',
      words: expect.stringContaining('not a share of 0 %'),
    })
  })

  it('is too early where no month has 50, and undefined where one has', () => {
    const few = read(notices(30, 'DE', '2019-05-10T12:00Z', 20))
    expect(metricsState(few.view, few.read)).toMatchObject({
      form: 'too early',
      title: '30 past the deadline in all',
    })
    const enough = read(cases)
    expect(metricsState(enough.view, enough.read)).toBeUndefined()
  })

  it('names a part of the source that did not answer', () => {
    const { view } = read(cases)
    const answers = answersOver(cases, view.plan.questions).map((answer) => ({
      ...answer,
      coverage: { complete: false, missing: ['June 2019'] },
    }))
    expect(metrics(view, answers).missing).toEqual(['June 2019'])
  })
})
