import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { addDays } from './calendarDay.ts'
import { daysAhead } from './daysAhead.ts'

test('days are counted on the calendar', () => {
  expect(daysAhead(isoDate('2026-06-01'), isoDate('2026-08-18'))).toBe(78)
  expect(daysAhead(isoDate('2024-02-28'), isoDate('2024-03-01'))).toBe(2)
  expect(daysAhead(isoDate('2019-06-26'), isoDate('2019-06-26'))).toBe(0)
  expect(daysAhead(isoDate('2019-06-26'), isoDate('2019-06-25'))).toBe(-1)
})

test('a day so many days later is that many days ahead', () => {
  const start = isoDate('2015-01-01')
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      expect(daysAhead(start, addDays(start, days))).toBe(days)
    }),
  )
})
