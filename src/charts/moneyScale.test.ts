import { expect, test } from 'vitest'
import { moneyScale, moneyTickLabel, ticksWritten } from './moneyScale.ts'

test('EUR 50 m and EUR 1,889.9 m stand on a scale from 1 m to 10 bn', () => {
  const scale = moneyScale([50e6, 1889.9e6])
  expect(scale.ticks).toEqual([1e6, 1e7, 1e8, 1e9, 1e10])
  expect(scale.fractionOf(50e6)).toBeCloseTo(0.4247, 4)
  expect(scale.fractionOf(1889.9e6)).toBeCloseTo(0.8191, 4)
})

test('Without any amount the scale is 1 m to 10 bn', () => {
  expect(moneyScale([])).toMatchObject({ low: 1e6, high: 1e10 })
})

test('A small fine and a large cap widen the scale by whole decades', () => {
  expect(moneyScale([250_000])).toMatchObject({ low: 1e5 })
  expect(moneyScale([35_001.8e6])).toMatchObject({ high: 1e11 })
})

test('Amounts beyond the scale stand at its ends', () => {
  const scale = moneyScale([])
  expect(scale.fractionOf(0)).toBe(0)
  expect(scale.fractionOf(1)).toBe(0)
  expect(scale.fractionOf(1e15)).toBe(1)
})

test('Ticks are written in millions and billions, the currency on the first', () => {
  const label = (amount: number, withCurrency = false) =>
    moneyTickLabel({ currency: 'EUR', amount }, withCurrency)
  expect([1e5, 1e6, 1e8, 1e9, 1e11].map((tick) => label(tick))).toEqual([
    '0.1\u00a0m',
    '1\u00a0m',
    '100\u00a0m',
    '1\u00a0bn',
    '100\u00a0bn',
  ])
  expect(label(1e6, true)).toBe('EUR\u00a01\u00a0m')
})

test('A scale of more decades than fit keeps its first tick and leaves out every second', () => {
  expect(ticksWritten(moneyScale([50e6]).ticks)).toEqual([1e6, 1e7, 1e8, 1e9, 1e10])
  expect(ticksWritten(moneyScale([375_000, 50e6]).ticks)).toEqual([1e5, 1e7, 1e9])
})
