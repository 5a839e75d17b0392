import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { TimelineItem } from './timelineItems.ts'
import { dayAfterKey, itemAfterKey } from './timelineKeys.ts'

const limits = { first: isoDate('2015-01-01'), last: isoDate('2027-12-31') }
const after = (key: string, day: string) => dayAfterKey(key, isoDate(day), limits)

test('arrows move the as-of by a day, Page Up and Page Down by a month, Home and End to the limits', () => {
  expect(after('ArrowRight', '2019-06-30')).toBe('2019-07-01')
  expect(after('ArrowLeft', '2019-01-01')).toBe('2018-12-31')
  expect(after('PageUp', '2019-06-26')).toBe('2019-07-26')
  expect(after('PageDown', '2019-01-26')).toBe('2018-12-26')
  expect(after('Home', '2019-06-26')).toBe('2015-01-01')
  expect(after('End', '2019-06-26')).toBe('2027-12-31')
  expect(after('a', '2019-06-26')).toBeNull()
})

test('a month has its own last day', () => {
  expect(after('PageUp', '2019-01-31')).toBe('2019-02-28')
  expect(after('PageDown', '2020-03-31')).toBe('2020-02-29')
})

test('nothing passes the limits', () => {
  expect(after('ArrowLeft', '2015-01-01')).toBe('2015-01-01')
  expect(after('PageUp', '2027-12-15')).toBe('2027-12-31')
})

const item = (key: string, on: string, x: number) =>
  ({ key, x, entries: [{ on: isoDate(on) }] }) as unknown as TimelineItem
const rows = [
  [item('a', '2017-01-01', 10), item('b', '2019-01-01', 60)],
  [],
  [item('c', '2018-01-01', 30), item('d', '2020-01-01', 90)],
]
const keyAfter = (key: string, current: string) => itemAfterKey(key, current, rows)?.key ?? null

test('left and right walk in time through all rows', () => {
  expect(keyAfter('ArrowRight', 'a')).toBe('c')
  expect(keyAfter('ArrowRight', 'c')).toBe('b')
  expect(keyAfter('ArrowLeft', 'd')).toBe('b')
  expect(keyAfter('ArrowRight', 'd')).toBeNull()
  expect(keyAfter('Home', 'd')).toBe('a')
  expect(keyAfter('End', 'a')).toBe('d')
})

test('up and down find the nearest in the next row that has any', () => {
  expect(keyAfter('ArrowDown', 'b')).toBe('c')
  expect(keyAfter('ArrowUp', 'd')).toBe('b')
  expect(keyAfter('ArrowUp', 'a')).toBeNull()
})
