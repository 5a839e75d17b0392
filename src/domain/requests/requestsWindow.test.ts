import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IsoDate, isoDate } from '#contract/units.ts'
import { addDays } from '#domain/calendarDay.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import {
  lastDayOf,
  monthStart,
  requestMonths,
  requestsWindow,
  yearsBefore,
} from './requestsWindow.ts'

const on = (asOf: string, chosen: { from?: string; to?: string } = {}) =>
  requestsWindow(isoDate(asOf), chosen as { from?: IsoDate; to?: IsoDate })
const days = (window: ReturnType<typeof on>) => [dayOf(window.from), dayOf(window.to)]

describe('the window of requests', () => {
  it('is the two years before the as-of, compared with as many days before', () => {
    const window = on('2019-06-26')
    expect(days(window)).toEqual(['2017-06-26', '2019-06-26'])
    expect(dayOf(window.previousFrom)).toBe('2015-06-27') // 730 days: 2016 had one more
    expect(lastDayOf(window)).toBe('2019-06-25')
    expect(window.isChosen).toBe(false)
  })

  it('is as chosen, ends with the as-of, and falls back where nothing is left', () => {
    expect(days(on('2019-06-26', { from: '2019-01-01' }))).toEqual(['2019-01-01', '2019-06-26'])
    expect(days(on('2019-06-26', { to: '2018-01-01' }))).toEqual(['2016-01-01', '2018-01-01'])
    expect(days(on('2019-06-26', { to: '2020-01-01' }))).toEqual(['2017-06-26', '2019-06-26'])
    expect(days(on('2019-06-26', { from: '2019-06-26' }))).toEqual(['2017-06-26', '2019-06-26'])
  })

  it('is nobody’s choice where a link spells the usual two years out', () => {
    const usual = { from: '2017-06-26', to: '2019-06-26' }
    expect(on('2019-06-26', usual)).toEqual(on('2019-06-26'))
    expect(on('2019-06-26', { ...usual, from: '2017-06-27' }).isChosen).toBe(true)
  })

  it('begins with the log’s first request where that is later, and says so', () => {
    const held = requestsWindow(isoDate('2016-01-01'), {}, utcMidnight(isoDate('2015-01-01')))
    expect(days(held)).toEqual(['2015-01-01', '2016-01-01'])
    expect(held.isChosen).toBe(false)
    const whole = requestsWindow(isoDate('2019-06-26'), {}, utcMidnight(isoDate('2015-01-01')))
    expect(whole).toEqual(on('2019-06-26'))
    const later = requestsWindow(isoDate('2014-01-01'), {}, utcMidnight(isoDate('2015-01-01')))
    expect(days(later)).toEqual(['2012-01-01', '2014-01-01'])
  })

  it('begins on 28 February where its year has no 29th', () => {
    expect(yearsBefore(isoDate('2020-02-29'), 2)).toBe('2018-02-28')
    expect(yearsBefore(isoDate('2020-02-29'), 4)).toBe('2016-02-29')
  })
})

describe('the months drawn', () => {
  it('are the 48 up to the end of the window, the last one as long as the window reaches', () => {
    const { starts, end } = requestMonths(on('2019-06-26'))
    expect(starts).toHaveLength(48)
    expect([starts[0], starts.at(-1), end]).toEqual(['2015-07-01', '2019-06-01', '2019-06-26'])
  })

  it('end with a whole month where the window does', () => {
    const { starts, end } = requestMonths(on('2019-06-01'))
    expect([starts.at(-1), end]).toEqual(['2019-05-01', '2019-06-01'])
  })

  it('begin with the window where it is longer', () => {
    const { starts } = requestMonths(on('2019-06-26', { from: '2015-01-15' }))
    expect(starts[0]).toBe('2015-01-01')
    expect(starts).toHaveLength(54)
  })

  it('follow one another without a gap, whatever the window', () => {
    const anyDay = fc
      .integer({ min: 0, max: 4000 })
      .map((count) => addDays(isoDate('2015-01-01'), count))
    fc.assert(
      fc.property(anyDay, anyDay, (asOf, from) => {
        const window = requestsWindow(asOf, { from })
        const { starts, end } = requestMonths(window)
        starts.forEach((start, index) => {
          const next = starts[index + 1]
          if (next !== undefined) expect(monthStart(start, 1)).toBe(next)
        })
        expect(starts.length).toBeGreaterThanOrEqual(48)
        expect(starts[0]! <= dayOf(window.from)).toBe(true)
        expect(end).toBe(dayOf(window.to))
      }),
    )
  })
})
