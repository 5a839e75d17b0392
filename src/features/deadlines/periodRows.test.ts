import { describe, expect, it } from 'vitest'
import { hours } from '#contract/units.ts'
import { headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { notices } from '#test/fixtures/literalCases.ts'
import { groupCases, periodCases } from './periodCases.ts'
import { periodFigureLines, periodFigures, periodTable } from './periodRows.ts'
import { deadlinesView } from '#test/fixtures/deadlinesView.ts'
import { periodState, periodTitle } from './periodWords.ts'

// Germany, past 24 h: 170 in time, 12 decided late, 8 still open; 10 more are not yet due.
const cases = [
  ...notices(80, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(12, 'DE', '2019-05-10T12:00Z', 40),
  ...notices(8, 'DE', '2019-05-10T12:00Z', null),
  ...notices(90, 'DE', '2019-06-20T12:00Z', 20),
  ...notices(10, 'DE', '2019-06-25T12:00Z', null),
  ...notices(60, 'FR', '2019-05-10T12:00Z', 30, { category: 'insult' }),
]

describe('on time by period', () => {
  it('totals the overview’s headline, with closed cases alone beside it', () => {
    const view = deadlinesView(cases)
    const { total } = periodFigures(view) ?? {}
    const headline = headlineFigure(view.plan, view.tallies ?? [], view.against)
    expect(total).toEqual({ satisfied: 170, n: 190, share: 170 / 190, naiveShare: 170 / 182 })
    expect(total?.share).toBe(headline.share)
    expect(total?.naiveShare).toBe(headline.naiveShare)
  })

  it('says the gap in the title', () => {
    const view = deadlinesView(cases)
    expect(periodTitle(view, periodFigures(view))).toBe(
      'Closed notices alone would say 93\u00a0% on time in Germany; counting open ones, 89\u00a0%',
    )
  })

  it('says so where closed cases alone say no more', () => {
    const view = deadlinesView(notices(90, 'DE', '2019-05-10T12:00Z', 20))
    expect(periodTitle(view, periodFigures(view))).toBe(
      'Closed notices alone say no more than all in Germany: 100.0\u00a0% on time',
    )
  })

  it('names the text where it is a bill, and counts every country against it', () => {
    const view = deadlinesView(cases, { chosen: { form: 'duty', dutyId: 'fr.24h' } })
    expect(periodTitle(view, periodFigures(view))).toMatch(
      /^Against the .*bill’s 24\u00a0h, closed/,
    )
    expect(periodFigures(view)?.total.n).toBe(250)
  })

  it('has a row for each month and country, an immature month between its bounds', () => {
    const rows = periodFigures(deadlinesView(cases))?.rows ?? []
    expect(rows.map(({ country, periodStart, n }) => [country, periodStart, n])).toEqual([
      ['DE', '2019-05-01', 100],
      ['DE', '2019-06-01', 90],
      ['FR', '2019-05-01', 60],
      ['FR', '2019-06-01', 0],
    ])
    expect(rows[0]).toMatchObject({ share: 0.8, naiveShare: 80 / 92, bounds: null, isLaw: true })
    expect(rows[1]?.bounds).toEqual({ allLate: 0.9, allOnTime: 1 })
    expect(rows[2]).toMatchObject({ share: 0, isLaw: false, countryName: 'France' })
  })

  it('is by week as well, Monday to Sunday', () => {
    const rows = periodFigures(deadlinesView(cases, { period: 'week' }))?.rows ?? []
    const withCases = rows.filter(({ n }) => n > 0)
    expect(withCases.map(({ country, periodStart }) => `${country} ${periodStart}`)).toEqual([
      'DE 2019-05-06',
      'DE 2019-06-17',
      'FR 2019-05-06',
    ])
  })

  it('by category is of the clock’s countries, with what closed cases alone would say', () => {
    const { groups = [] } = periodFigures(deadlinesView(cases, { by: 'category' })) ?? {}
    expect(periodFigureLines(groups, 'category')).toEqual([
      {
        country: 'hate speech',
        countryName: 'hate speech',
        share: '89\u00a0%',
        interval: '84.3 to 93.1',
        isLaw: true,
        contrast: 'closed alone: 93\u00a0%',
      },
    ])
  })

  it('keeps the same rows in the table, the window first', () => {
    const view = deadlinesView(cases)
    const { rows } = periodTable(view, periodFigures(view))
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({ group: 'Germany', share: 89.5, naive: 93.4, n: 190 })
    expect(rows[3]).toMatchObject({ received: 'Jun 2019', allLate: 90, allOnTime: 100 })
  })

  it('says that nothing was there, or too little', () => {
    const stateOf = (some: typeof cases) => {
      const view = deadlinesView(some)
      const figures = periodFigures(view)
      return figures && periodState(view, figures)
    }
    expect(stateOf([])?.form).toBe('empty')
    expect(stateOf(notices(20, 'DE', '2019-05-10T12:00Z', 20))?.form).toBe('too early')
    expect(stateOf(cases)).toBeUndefined()
  })
})

describe('the cases behind a period', () => {
  it('are of the group and the period, whatever became of them', () => {
    const behind = periodCases(deadlinesView(cases))(['DE', '2019-05-01'])
    expect(behind?.title).toBe('Germany, received in May 2019')
    expect(behind?.question.where).toMatchObject({
      jurisdiction: ['DE'],
      receivedFrom: Date.parse('2019-05-01T00:00Z') / 1000,
      receivedTo: Date.parse('2019-06-01T00:00Z') / 1000,
    })
  })

  it('by category are limited to it, in the clock’s countries', () => {
    const view = deadlinesView(cases, {
      by: 'category',
      chosen: { form: 'own target', targetHours: hours(24) },
    })
    expect(groupCases(view)(['insult'])?.question.where).toMatchObject({
      jurisdiction: ['DE', 'FR'],
      category: ['insult'],
      receivedFrom: view.plan.window.from,
    })
  })

  it('are none for a mark that the page does not draw', () => {
    const view = deadlinesView(cases)
    expect(periodCases(view)(['DE', '2019-05-02'])).toBeNull()
    expect(groupCases(view)(['XX'])).toBeNull()
  })
})
