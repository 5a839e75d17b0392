import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { caseWindow, seriesPeriods, weekPeriods } from './caseWindow.ts'
import { type GroupDimension, groupQuestions } from './groupQuestions.ts'
import { groupPeriods, type GroupReading, groupShares } from './groupShares.ts'
import { headlineFigure } from './onTimeFigure.ts'
import { onTimePeriods } from './onTimePeriods.ts'
import { onTimePlan } from './onTimePlan.ts'
import { numbered } from './questionParts.ts'
import { readAgainst } from './readAgainst.ts'

const countries: Country[] = ['DE', 'FR']
const law: Yardstick = { form: 'law' }

function read(
  cases: readonly Case[],
  dimension: GroupDimension,
  { yardstick = law, platform = null as string | null, date = '2019-06-26' } = {},
) {
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const input = { scope: { countries, platform }, window, against }
  const periods = seriesPeriods(window)
  const asked = numbered(groupQuestions(input, dimension, periods), [])
  const tallies = answersOver(
    cases,
    asked.map(({ question }) => question),
  )
  const reading: GroupReading = {
    asked,
    tallies,
    against,
    window,
    chosen: yardstick,
    instruments: literalLaw,
  }
  return { reading, periods, input }
}

const cases = [
  ...notices(80, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(12, 'DE', '2019-05-10T12:00Z', 40),
  ...notices(8, 'DE', '2019-05-10T12:00Z', null),
  ...notices(60, 'DE', '2019-05-10T12:00Z', 20, { category: 'insult' }),
  ...notices(70, 'FR', '2019-05-10T12:00Z', 20, { category: 'insult' }),
  ...notices(90, 'DE', '2019-06-20T12:00Z', 20),
  ...notices(10, 'DE', '2019-06-25T12:00Z', null),
]

describe('on-time shares by group', () => {
  it('count the clock’s countries, and forget nothing that is open', () => {
    const { reading } = read(cases, 'category')
    const [hate, insult] = groupShares(reading)
    // 80 + 90 in time of 80 + 12 + 8 + 90; 10 are not yet due. France has no clock.
    expect(hate).toMatchObject({ group: 'hate speech', satisfied: 170, n: 190, isLaw: true })
    expect(hate?.naiveShare).toBeCloseTo(170 / 182, 10)
    expect(insult).toMatchObject({ group: 'insult', satisfied: 60, n: 60 })
  })

  it('are by month what was received in it, with bounds while it is not mature', () => {
    const { reading, periods } = read(cases, 'category')
    const rows = groupPeriods(reading, periods)
    const of = (month: string) =>
      rows.find((row) => row.group === 'hate speech' && row.periodStart === `${month}-01`)
    expect(rows[0]?.periodStart).toBe('2019-05-01')
    expect(of('2019-05')).toMatchObject({ share: 0.8, naiveShare: 80 / 92, bounds: null })
    expect(of('2019-06')).toMatchObject({ n: 90, bounds: { allLate: 0.9, allOnTime: 1 } })
  })

  it('by country are the figures of the overview, period by period', () => {
    const { reading, periods, input } = read(cases, 'jurisdiction')
    const plan = onTimePlan(input)
    const tallies = answersOver(cases, plan.questions)
    const { against, chosen } = reading
    const overview = onTimePeriods(plan, tallies, against, chosen, literalLaw)
    expect(groupPeriods(reading, periods)).toEqual(
      overview.map(({ country, ...period }) => ({ group: country, ...period })),
    )
    for (const { group, satisfied, n, share } of groupShares(reading)) {
      const of = countries.filter((country) => country === group)
      expect({ satisfied, n, share }).toMatchObject(
        Object.fromEntries(
          (['satisfied', 'n', 'share'] as const).map((key) => [
            key,
            headlineFigure(plan, tallies, against, of)[key],
          ]),
        ),
      )
    }
  })

  it('add up to the headline, by whatever they are grouped', () => {
    const headline = { satisfied: 230, n: 250 }
    for (const dimension of ['category', 'channel', 'platform'] as const) {
      const sums = groupShares(read(cases, dimension).reading)
      expect(sums.reduce((sum, { satisfied }) => sum + satisfied, 0)).toBe(headline.satisfied)
      expect(sums.reduce((sum, { n }) => sum + n, 0)).toBe(headline.n)
    }
  })

  it('compare all platforms, whichever is chosen', () => {
    const two = [
      ...cases,
      ...notices(55, 'DE', '2019-05-10T12:00Z', 20, { platform: 'Platform B' }),
    ]
    const { reading } = read(two, 'platform', { platform: 'Platform A' })
    expect(groupShares(reading).map(({ group }) => group)).toEqual(['Platform A', 'Platform B'])
  })

  it('leave out receipts from before the clock began', () => {
    const early = [
      ...notices(60, 'DE', '2017-12-20T12:00Z', 90),
      ...notices(60, 'DE', '2018-01-20T12:00Z', 20),
    ]
    const { reading, periods } = read(early, 'category', { date: '2018-02-10' })
    expect(groupShares(reading)).toMatchObject([{ satisfied: 60, n: 60 }])
    expect(groupPeriods(reading, periods).map(({ periodStart, n }) => [periodStart, n])).toEqual([
      ['2018-01-01', 60],
      ['2018-02-01', 0],
    ])
  })

  it('count local days in each country’s own zone', () => {
    const chosen: Yardstick = { form: 'duty', dutyId: 'de.7d' }
    const { reading } = read(cases, 'category', { yardstick: chosen })
    expect(reading.asked.map(({ zone }) => zone)).toEqual(['Europe/Berlin', 'Europe/Paris'])
    expect(groupShares(reading).map(({ group, n }) => [group, n])).toEqual([
      ['hate speech', 100],
      ['insult', 130],
    ])
  })
})

describe('the weeks drawn', () => {
  it('run from Monday to Sunday and end with the window', () => {
    const weeks = weekPeriods(caseWindow(isoDate('2019-06-26'), {}))
    expect(weeks).toHaveLength(26)
    expect(weeks[0]).toEqual({ start: '2018-12-31', end: '2019-01-07' })
    expect(weeks.at(-1)).toEqual({ start: '2019-06-24', end: '2019-06-26' })
  })

  it('are at most 60, the last ones of a long window', () => {
    const long = caseWindow(isoDate('2019-06-26'), { from: isoDate('2017-01-01') })
    expect(weekPeriods(long)).toHaveLength(60)
    expect(weekPeriods(long).at(-1)?.end).toBe('2019-06-26')
  })
})
