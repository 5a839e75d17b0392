import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTicks, missingRuns } from './publishedPanel.ts'

test('half-years without a number are one run as long as the reason is the same', () => {
  const points = [null, 'not researched', 'not researched', 'not published', null] as const
  expect(missingRuns(points.map((missing) => ({ missing })))).toEqual([
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
