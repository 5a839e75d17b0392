import { expect, test } from 'vitest'
import { heightOf, markSize, placeMarks } from './riskLayout.ts'
import type { RiskPlot } from './riskLayout.ts'
import type { RiskRow } from './riskRow.ts'

const plot: RiskPlot = {
  top: 0,
  bottom: 300,
  lowest: 0.7,
  columnLeft: () => 0,
  columnWidth: 120,
  labelGap: 17,
  inset: 20,
}
const row = (id: string, share: number, cases = 1000): RiskRow => ({
  id,
  name: id,
  country: 'DE',
  capForm: 'fixed sum',
  status: 'in force',
  statusWord: 'in force',
  share,
  hasClock: true,
  cases,
})

test('100 % stands at the top, the lowest tick at the bottom', () => {
  expect(heightOf(1, plot)).toBe(0)
  expect(heightOf(0.85, plot)).toBeCloseTo(150)
  expect(heightOf(0.7, plot)).toBe(300)
})

test('A mark’s area grows with its cases, within bounds', () => {
  expect(markSize(1000, 1000)).toBe(24)
  expect(markSize(500, 1000)).toBeCloseTo(24 / Math.SQRT2)
  expect(markSize(1, 1000)).toBe(12)
  expect(markSize(0, 0)).toBe(12)
})

test('Marks that would overlap stand side by side at their own heights', () => {
  const marks = placeMarks([row('a', 0.9), row('b', 0.901), row('c', 0.75)], plot)
  const [a, b, c] = ['a', 'b', 'c'].map((id) => marks.find((mark) => mark.row.id === id)!)
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThanOrEqual(24)
  expect(c!.x).toBe(20)
})

test('Labels of near marks are at least the gap apart and right of every mark in their way', () => {
  const marks = placeMarks([row('a', 0.9), row('b', 0.901)], plot)
  expect(Math.abs(marks[0]!.labelY - marks[1]!.labelY)).toBeGreaterThanOrEqual(17)
  const rightmost = Math.max(...marks.map((mark) => mark.x + mark.size / 2))
  for (const mark of marks) expect(mark.labelX).toBeGreaterThan(rightmost)
})
