import { expect, test } from 'vitest'
import { heatLayout, heatTop } from './heatLayout.ts'

test('Cells are whole pixels and fit the width, turned below 340', () => {
  const wide = heatLayout(7, 24, 362)
  expect([wide.isTurned, wide.cellWidth, wide.cellHeight]).toEqual([false, 13, 20])
  expect(wide.placeOf({ row: 1, column: 2 })).toEqual({ x: 40 + 26, y: 20 })
  const narrow = heatLayout(7, 24, 250)
  expect([narrow.isTurned, narrow.cellWidth, narrow.cellHeight]).toEqual([true, 30, 18])
  expect(narrow.width).toBeLessThanOrEqual(250)
})

test('The scale ends at the next 5 % above the highest share, at 5 % at least', () => {
  expect(heatTop([0.143, null, 0.02])).toBeCloseTo(0.15, 12)
  expect(heatTop([0.15])).toBeCloseTo(0.15, 12)
  expect(heatTop([0, null])).toBe(0.05)
  expect(heatTop([])).toBe(0.05)
})
