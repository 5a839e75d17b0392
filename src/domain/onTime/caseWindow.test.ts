import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { caseWindow, dayOf, seriesPeriods } from './caseWindow.ts'

const on = (asOf: string, chosen: { from?: string; to?: string } = {}) =>
  caseWindow(isoDate(asOf), {
    ...(chosen.from ? { from: isoDate(chosen.from) } : {}),
    ...(chosen.to ? { to: isoDate(chosen.to) } : {}),
  })

describe('the window of receipts', () => {
  it('is the 90 days before the as-of, against the 90 before those', () => {
    const window = on('2019-06-26')
    expect([window.previousFrom, window.from, window.to].map(dayOf)).toEqual([
      '2018-12-28',
      '2019-03-28',
      '2019-06-26',
    ])
    expect(window.isChosen).toBe(false)
  })

  it('takes what was chosen, and compares it with as many days before', () => {
    const window = on('2019-06-26', { from: '2019-01-01', to: '2019-01-31' })
    expect([window.previousFrom, window.from, window.to].map(dayOf)).toEqual([
      '2018-12-02',
      '2019-01-01',
      '2019-01-31',
    ])
    expect(window.lengthDays).toBe(30)
  })

  it('is nobody’s choice where a link spells the usual days out', () => {
    const usual = { from: '2019-03-28', to: '2019-06-26' }
    expect(on('2019-06-26', usual)).toEqual(on('2019-06-26'))
    expect(on('2019-06-26', { ...usual, from: '2019-03-27' }).isChosen).toBe(true)
    expect(on('2019-06-26', { ...usual, to: '2019-06-25' }).isChosen).toBe(true)
  })

  it('ends with the as-of, whatever was chosen after it', () => {
    expect(dayOf(on('2019-06-26', { to: '2020-01-01' }).to)).toBe('2019-06-26')
  })

  it('falls back to 90 days where the chosen days leave nothing', () => {
    const window = on('2019-06-26', { from: '2021-01-01' })
    expect(dayOf(window.from)).toBe('2019-03-28')
  })
})

describe('the periods drawn', () => {
  it('are the 18 months up to the as-of, the last one cut off by it', () => {
    const periods = seriesPeriods(on('2019-06-26'))
    expect(periods).toHaveLength(18)
    expect(periods[0]).toEqual({ start: '2018-01-01', end: '2018-02-01' })
    expect(periods.at(-1)).toEqual({ start: '2019-06-01', end: '2019-06-26' })
  })

  it('leave out a month of which no day has passed', () => {
    expect(seriesPeriods(on('2019-06-01')).at(-1)).toEqual({
      start: '2019-05-01',
      end: '2019-06-01',
    })
  })

  it('reach back to a longer window, by quarter beyond 60 points', () => {
    expect(seriesPeriods(on('2019-06-26', { from: '2017-02-15' }))[0]?.start).toBe('2017-02-01')
    const tenYears = seriesPeriods(on('2026-12-31', { from: '2017-01-01' }))
    expect(tenYears).toHaveLength(40)
    expect(tenYears[1]).toEqual({ start: '2017-04-01', end: '2017-07-01' })
  })
})
