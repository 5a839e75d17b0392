import { expect, it } from 'vitest'
import { hourFraction, hourTickLabel, hourTicks } from './hourScale.ts'

it('runs from an hour to thirty days, evenly in the logarithm', () => {
  expect([1, 720].map(hourFraction)).toEqual([0, 1])
  expect(hourFraction(24)).toBeCloseTo(Math.log(24) / Math.log(720), 9)
  expect(hourFraction(0.5)).toBe(0)
  expect(hourFraction(2000)).toBe(1)
})

it('writes hours up to two days, then days', () => {
  expect(hourTicks(600, 34).map(hourTickLabel)).toEqual(
    ['1 h', '8 h', '24 h', '48 h', '7 d', '30 d'].map((label) => label.replace(' ', '\u00a0')),
  )
})

it('leaves out 48 h, then 8 h, where there is little room', () => {
  expect(hourTicks(300, 34)).toEqual([1, 8, 24, 168, 720])
  expect(hourTicks(100, 34)).toEqual([1, 24, 720])
})
