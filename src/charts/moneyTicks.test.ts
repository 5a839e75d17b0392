import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moneyTicks, moneyTickWords } from './moneyTicks.ts'

it('Ticks go up from 0 by a round step', () => {
  expect(moneyTicks(173e6, 5)).toEqual([0, 50e6, 100e6, 150e6])
  expect(moneyTicks(0, 5)).toEqual([0])
})

it('However large the amount: no more ticks than asked for, none beyond it, and steps of 1, 2 or 5', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      fc.integer({ min: 2, max: 9 }),
      (most, count) => {
        const ticks = moneyTicks(most, count)
        expect(ticks.length).toBeLessThanOrEqual(count + 1)
        expect(ticks.length).toBeGreaterThan(1)
        expect(Math.max(...ticks)).toBeLessThanOrEqual(most * (1 + 1e-9))
        const step = ticks[1] ?? 0
        expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step * 1.0001))))
      },
    ),
  )
})

it('The currency stands at 0 alone; all of an axis is in one unit', () => {
  const words = (ticks: number[]) =>
    ticks.map((tick) => moneyTickWords(tick, ticks, 'EUR').replaceAll('\u00a0', ' '))
  expect(words([0, 50e6, 100e6])).toEqual(['EUR 0', '50 m', '100 m'])
  expect(words([0, 500e6, 1000e6])).toEqual(['EUR 0', '0.5 bn', '1 bn'])
  expect(words([0, 200_000])).toEqual(['EUR 0', '200,000'])
})
