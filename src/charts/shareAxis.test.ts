import { expect, test } from 'vitest'
import { shareTicks } from './shareAxis.ts'

test.each([
  [0.99, [70, 80, 90, 100]],
  [0.76, [70, 80, 90, 100]],
  [0.7, [70, 80, 90, 100]],
  [0.61, [60, 70, 80, 90, 100]],
  [0.45, [40, 60, 80, 100]],
  [0.1, [0, 25, 50, 75, 100]],
  [0, [0, 25, 50, 75, 100]],
])('With a lowest share of %f the ticks are %j', (lowest, ticks) => {
  expect(shareTicks(lowest)).toEqual(ticks)
})
