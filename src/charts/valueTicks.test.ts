import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueTicks } from './valueTicks.ts'

test('Shares between 31 and 62 % lie between 30 and 70 %', () => {
  expect(valueTicks(0.31, 0.62, true)).toEqual([0.3, 0.4, 0.5, 0.6, 0.7])
})

test('Counts take whole steps', () => {
  expect(valueTicks(41, 127, false)).toEqual([40, 60, 80, 100, 120, 140])
  expect(valueTicks(0, 2, false)).toEqual([0, 1, 2])
})

test('A line drawn on below nothing does not take the axis along', () => {
  expect(valueTicks(-0.2, 0.9, true)[0]).toBe(0)
})

test('A share of 100 % is the top', () => {
  expect(valueTicks(0.93, 1, true).at(-1)).toBe(1)
})

test('Equal values have an axis', () => {
  expect(valueTicks(0.5, 0.5, true).length).toBeGreaterThan(1)
  expect(valueTicks(1, 1, true).length).toBeGreaterThan(1)
  expect(valueTicks(7, 7, false).length).toBeGreaterThan(1)
})

test('At most six ascending ticks hold whatever there is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1, 50, 5000),
      (one, other, scale) => {
        const [low, high] = [Math.min(one, other) * scale, Math.max(one, other) * scale]
        const ticks = valueTicks(low, high, scale === 1)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks[0]).toBeLessThanOrEqual(low + 1e-9 * scale)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - 1e-9 * scale)
        ticks.slice(1).forEach((tick, index) => expect(tick).toBeGreaterThan(ticks[index] ?? NaN))
      },
    ),
  )
})
