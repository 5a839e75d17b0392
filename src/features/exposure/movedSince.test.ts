import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { lawDayChoices, sinceChoices, sinceOf } from './movedSince.ts'

const asOf = isoDate('2019-06-26')

test('without a day in the address the change is that of a year', () => {
  expect(sinceOf(null, asOf)).toEqual({ day: '2018-06-26', problem: null })
  expect(sinceOf(isoDate('2019-01-01'), asOf)).toEqual({ day: '2019-01-01', problem: null })
})

test('a day that does not lie before the as-of gives way to a year before, and says so', () => {
  const { day, problem } = sinceOf(asOf, asOf)
  expect(day).toBe('2018-06-26')
  expect(problem).toMatch(/26.June 2019 does not lie before 26.June 2019/)
})

test('the opening day is offered only where it lies before', () => {
  expect(sinceChoices(asOf).map(({ value }) => value)).toEqual([null, '2019-03-28'])
  expect(sinceChoices(isoDate('2020-07-01')).map(({ value }) => value)).toContain('2019-06-26')
})

test('a day of law is compared with the day before it', () => {
  expect(lawDayChoices(instruments, ['DE'], asOf)[0]).toEqual({
    value: '2017-12-31',
    label: expect.stringMatching(/1.Jan 2018: NetzDG/),
  })
})
