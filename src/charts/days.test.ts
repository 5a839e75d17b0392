import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { dayNumber, dayOf, monthTicks } from './days.ts'

test('A day number counts days since 1970 and turns back into its day', () => {
  expect(dayNumber(isoDate('1970-01-02'))).toBe(1)
  expect(dayOf(dayNumber(isoDate('2019-06-26')))).toBe('2019-06-26')
  expect(dayOf(dayNumber(isoDate('2019-06-26')) + 0.9)).toBe('2019-06-26')
})

test('Eighteen months with at most six ticks are quarters', () => {
  const ticks = monthTicks(dayNumber(isoDate('2018-01-01')), dayNumber(isoDate('2019-06-26')), 6)
  expect(ticks.map((tick) => tick.on)).toEqual([
    '2018-01-01',
    '2018-04-01',
    '2018-07-01',
    '2018-10-01',
    '2019-01-01',
    '2019-04-01',
  ])
})

test('Nineteen years with at most five ticks step by five years', () => {
  const ticks = monthTicks(dayNumber(isoDate('2004-06-21')), dayNumber(isoDate('2026-11-22')), 5)
  expect(ticks.map((tick) => tick.year)).toEqual([2005, 2010, 2015, 2020, 2025])
})
