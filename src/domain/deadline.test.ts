import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deadline } from '#contract/duty.ts'
import { hours, instant, localDays } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { decidedInTime, dueAt } from './deadline.ts'
import { localDate, zoneOf } from './jurisdictions.ts'

const at = (iso: string) => instant(Date.parse(iso) / 1000)
const inHours = (count: number): Deadline => ({ form: 'hours', deadlineHours: hours(count) })
const inDays = (count: number): Deadline => ({
  form: 'local days',
  deadlineDays: localDays(count),
})
const berlin = zoneOf('DE')
const paris = zoneOf('FR')
const london = zoneOf('GB')

test('hours are exact hours through a change of the clocks', () => {
  expect(dueAt(inHours(24), at('2019-03-30T11:00:00Z'), berlin)).toBe(at('2019-03-31T11:00:00Z'))
  expect(dueAt(inHours(24), at('2019-10-26T11:00:00Z'), london)).toBe(at('2019-10-27T11:00:00Z'))
})

test.each([
  // received (local)              zone     7 days end at 24:00 of the seventh day
  ['2019-06-17T07:00:00Z', berlin, '2019-06-24T22:00:00Z'], // Monday 09:00 → Monday
  ['2019-06-16T22:00:00Z', berlin, '2019-06-24T22:00:00Z'], // Monday 00:00, the same day
  ['2019-06-16T21:59:59Z', berlin, '2019-06-23T22:00:00Z'], // Sunday 23:59:59, a day earlier
  ['2019-03-29T11:00:00Z', berlin, '2019-04-05T22:00:00Z'], // summer time begins on the 31st
  ['2019-10-25T10:00:00Z', paris, '2019-11-01T23:00:00Z'], // it ends on the 27th
  ['2019-10-25T10:00:00Z', london, '2019-11-02T00:00:00Z'],
  ['2019-03-24T12:00:00Z', london, '2019-03-31T23:00:00Z'], // the seventh day has 23 hours
])('seven local days from %s in %s end at %s', (receivedAt, zone, due) => {
  expect(dueAt(inDays(7), at(receivedAt), zone)).toBe(at(due))
})

test('a deadline without a clock has no due time', () => {
  expect(
    dueAt({ form: 'wording', wording: 'swiftly' }, at('2019-06-17T07:00:00Z'), berlin),
  ).toBeNull()
  expect(dueAt({ form: 'none set' }, at('2019-06-17T07:00:00Z'), berlin)).toBeNull()
  expect(decidedInTime({ form: 'silent' }, instant(0), instant(1), berlin)).toBeNull()
})

test('the last second of the hours is in time, 24:00 of the last day is not', () => {
  const received = at('2019-06-17T07:00:00Z')
  expect(decidedInTime(inHours(24), received, instant(received + 86_400), berlin)).toBe(true)
  expect(decidedInTime(inHours(24), received, instant(received + 86_401), berlin)).toBe(false)
  expect(decidedInTime(inDays(7), received, at('2019-06-24T21:59:59Z'), berlin)).toBe(true)
  expect(decidedInTime(inDays(7), received, at('2019-06-24T22:00:00Z'), berlin)).toBe(false)
})

const moments = fc.integer({
  min: Date.parse('2017-01-01') / 1000,
  max: Date.parse('2027-01-01') / 1000,
})
const countries = fc.constantFrom(...Country.options)

test('hours end exactly so many hours later, in every zone', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 0, max: 2000 }),
      countries,
      (received, count, country) => {
        expect(dueAt(inHours(count), instant(received), zoneOf(country))).toBe(
          received + count * 3600,
        )
      },
    ),
  )
})

test('n local days end at a local midnight, between 24n − 1 and 24(n + 1) + 1 hours later', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 0, max: 400 }),
      countries,
      (received, count, country) => {
        const zone = zoneOf(country)
        const due = dueAt(inDays(count), instant(received), zone)!
        const elapsedHours = (due - received) / 3600
        expect(elapsedHours).toBeGreaterThan(24 * count - 1)
        expect(elapsedHours).toBeLessThanOrEqual(24 * (count + 1) + 1)
        const last = localDate(instant(due - 1), zone)
        expect(last < localDate(due, zone)).toBe(true)
        const daysBetween =
          (Date.parse(last) - Date.parse(localDate(instant(received), zone))) / 864e5
        expect(daysBetween).toBe(count)
      },
    ),
  )
})
