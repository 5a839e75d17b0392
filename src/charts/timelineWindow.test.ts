import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import {
  clampedWindow,
  scaledWindow,
  shiftedWindow,
  viewOf,
  windowOf,
  windowWith,
} from './timelineWindow.ts'

const whole = { from: 0, to: 100 }

test('a view of days comes back from its window', () => {
  const view = { from: isoDate('2018-01-01'), to: isoDate('2020-12-31') }
  const window = windowOf(view)
  expect(window.to - window.from).toBe(1096)
  expect(viewOf(window)).toEqual(view)
})

test('scaling keeps the day under the pointer where it is', () => {
  expect(scaledWindow(whole, 0.5, 25)).toEqual({ from: 12.5, to: 62.5 })
})

test('a window stays inside, neither too short nor too long', () => {
  expect(clampedWindow({ from: 90, to: 120 }, whole, 10)).toEqual({ from: 70, to: 100 })
  expect(clampedWindow({ from: 50, to: 52 }, whole, 10)).toEqual({ from: 46, to: 56 })
  expect(clampedWindow({ from: -50, to: 500 }, whole, 10)).toEqual(whole)
  expect(shiftedWindow({ from: 60, to: 80 }, 50, whole)).toEqual({ from: 80, to: 100 })
  expect(shiftedWindow({ from: 60, to: 80 }, -90, whole)).toEqual({ from: 0, to: 20 })
})

test('a day comes into view with a little to spare, and one in view moves nothing', () => {
  const window = { from: 20, to: 40 }
  expect(windowWith(window, 30, whole)).toBe(window)
  expect(windowWith(window, 50, whole)).toEqual({ from: 32, to: 52 })
  expect(windowWith(window, 10, whole)).toEqual({ from: 8, to: 28 })
  expect(windowWith(window, 99, whole)).toEqual({ from: 80, to: 100 })
})
