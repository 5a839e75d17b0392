import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { timelineSpan } from '#url/timelineSearch.ts'
import { choiceOf, monthsAround, shifted, viewAround, zoomed } from './timelineViews.ts'

const day = isoDate('2019-06-26')
const view = (from: string, to: string) => ({ from: isoDate(from), to: isoDate(to) })

test('a year or three stand around the as-of', () => {
  expect(monthsAround(day, 12)).toEqual(view('2018-12-01', '2019-11-30'))
  expect(monthsAround(day, 36)).toEqual(view('2017-12-01', '2020-11-30'))
})

test('near an end the view stops there', () => {
  expect(monthsAround(isoDate('2015-02-01'), 12)).toEqual(view('2015-01-01', '2015-12-31'))
  expect(monthsAround(isoDate('2030-02-01'), 12)).toEqual(view('2027-01-01', '2027-12-31'))
})

test('a view knows which button chose it', () => {
  expect(choiceOf(timelineSpan)).toBe('all')
  expect(choiceOf(monthsAround(day, 12))).toBe('1')
  expect(choiceOf(monthsAround(day, 36))).toBe('3')
  expect(choiceOf(view('2018-12-02', '2019-12-01'))).toBeNull()
  expect(choiceOf(view('2018-12-01', '2020-11-30'))).toBeNull()
})

test('zooming in halves the months around the as-of, and out doubles them up to all', () => {
  expect(zoomed(monthsAround(day, 12), 0.5, day)).toEqual(view('2019-03-01', '2019-08-31'))
  expect(zoomed(monthsAround(day, 36), 2, day)).toEqual(monthsAround(day, 72))
  expect(zoomed(timelineSpan, 2, day)).toEqual(timelineSpan)
  const away = view('2022-01-01', '2022-12-31')
  expect(zoomed(away, 0.5, day).from >= '2022-01-01').toBe(true)
})

test('earlier and later move by half a view and stop at the ends', () => {
  expect(shifted(view('2018-01-01', '2018-12-31'), 1)).toEqual(view('2018-07-01', '2019-06-30'))
  expect(shifted(view('2015-03-01', '2016-02-29'), -1)).toEqual(view('2015-01-01', '2015-12-31'))
})

test('several days have a view of their own, a single day has none', () => {
  expect(viewAround([isoDate('2020-06-18'), isoDate('2020-05-13')])).toEqual(
    view('2020-04-01', '2020-07-31'),
  )
  expect(viewAround([day, day])).toBeNull()
  expect(viewAround([])).toBeNull()
})
