import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { countTicks, halfYearsFrom, missingRuns } from './publishedPanel.ts'

test('half-years without a number are one run as long as the reason is the same', () => {
  const reasons = [null, 'not researched', 'not researched', 'not published', null] as const
  expect(missingRuns(reasons)).toEqual([
    { from: 1, to: 2, missing: 'not researched' },
    { from: 3, to: 3, missing: 'not published' },
  ])
})

test('ticks are round, even, few, and hold the largest', () => {
  expect(countTicks(17_977)).toEqual([0, 5000, 10_000, 15_000, 20_000])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (largest) => {
      const ticks = countTicks(largest)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(largest)
      expect(ticks.at(-2)!).toBeLessThan(largest)
    }),
  )
})

test('a day stands within its half-year', () => {
  expect(halfYearsFrom('H1 2013', isoDate('2013-01-01'))).toBe(0)
  expect(halfYearsFrom('H2 2013', isoDate('2014-04-01'))).toBeCloseTo(1.5, 1)
  expect(halfYearsFrom('H1 2013', isoDate('2019-06-26'))).toBeCloseTo(12.97, 1)
  expect(halfYearsFrom('H1 2013', isoDate('2012-12-31'))).toBeLessThan(0)
})
