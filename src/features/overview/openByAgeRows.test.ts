import { expect, test } from 'vitest'
import { instant } from '#contract/units.ts'
import type { OpenAgeBin } from '#domain/onTime/openByAge.ts'
import { openByAgeRows } from './openByAgeRows.ts'

const receivedBefore = instant(0)
const bins: OpenAgeBin[] = [
  { from: null, to: { hours: 18, receivedBefore }, count: 5, verdict: 'not yet due' },
  {
    from: { hours: 18, receivedBefore },
    to: { hours: 24, receivedBefore },
    count: 4,
    verdict: 'not yet due',
  },
  {
    from: { hours: 24, receivedBefore },
    to: { hours: 120, receivedBefore },
    count: 3,
    verdict: 'late if in class',
  },
  {
    from: { hours: 120, receivedBefore },
    to: { hours: 168, days: 7, receivedBefore },
    count: 1,
    verdict: 'late if in class',
  },
  { from: { hours: 168, days: 7, receivedBefore }, to: null, count: 2, verdict: 'late' },
]

test('a row is labelled by its lower edge, in days from three on', () => {
  expect(openByAgeRows(bins).map(({ fromLabel }) => fromLabel)).toEqual([
    '0',
    '18',
    '24\u00a0h',
    '5\u00a0d',
    '7\u00a0d',
  ])
})

test('edges, counts and what they are stay as they were counted', () => {
  const rows = openByAgeRows(bins)
  expect(rows.map(({ fromHours, toHours }) => [fromHours, toHours])).toEqual([
    [0, 18],
    [18, 24],
    [24, 120],
    [120, 168],
    [168, null],
  ])
  expect(rows.map(({ count, verdict }) => ({ count, verdict }))).toEqual(
    bins.map(({ count, verdict }) => ({ count, verdict })),
  )
})
