import { expect, test } from 'vitest'
import type { WaterfallBar } from './waterfallBar.ts'
import { highestLevel, placedBars } from './waterfallLayout.ts'

const words = { name: '', label: '', words: '' }
const total = (amount: number): WaterfallBar => ({
  id: `${amount}`,
  ...words,
  form: 'total',
  amount,
})
const moved = (change: number): WaterfallBar => ({
  id: `${change}`,
  ...words,
  form: 'moved',
  change,
})
const spans = (bars: readonly WaterfallBar[]) =>
  placedBars(bars).map(({ span }) => span && [span.low, span.high])

test('each change stands on the level that the one before it left, down to the last total', () => {
  const bars = [total(50), moved(20), moved(-5), moved(0), total(65)]
  expect(spans(bars)).toEqual([
    [0, 50],
    [50, 70],
    [65, 70],
    [65, 65],
    [0, 65],
  ])
  expect(placedBars(bars).map(({ direction }) => direction)).toEqual([
    'level',
    'up',
    'down',
    'level',
    'level',
  ])
  expect(highestLevel(placedBars(bars))).toBe(70)
})

test('what plays no part lets the level through', () => {
  expect(spans([total(50), { id: 'mix', ...words, form: 'no part' }, moved(1)])).toEqual([
    [0, 50],
    [50, 50],
    [50, 51],
  ])
})

test('after an unknown change nothing has a height but a total', () => {
  const bars = [total(50), { id: 'x', ...words, form: 'unknown' as const }, moved(3), total(60)]
  expect(spans(bars)).toEqual([[0, 50], null, null, [0, 60]])
  expect(placedBars(bars).map(({ levelAfter }) => levelAfter)).toEqual([50, null, null, 60])
})

test('where all is unknown there is no height at all', () => {
  expect(highestLevel(placedBars([{ id: 'x', ...words, form: 'unknown' }]))).toBe(0)
})
