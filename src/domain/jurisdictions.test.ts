import { fromAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant, isoDate, zoneName } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { isEuMember, localDate, reaches, startOfDay, utcMidnight, zoneOf } from './jurisdictions.ts'

const at = (iso: string) => instant(Date.parse(iso) / 1000)

test('EU duties reach members and never GB, not even while it was a member', () => {
  for (const country of ['DE', 'FR', 'ES', 'IE'] as const) {
    expect(reaches('EU', country, isoDate('2018-09-12'))).toBe(true)
  }
  expect(reaches('EU', 'GB', isoDate('2018-09-12'))).toBe(false)
  expect(reaches('EU', 'GB', isoDate('2024-02-17'))).toBe(false)
})

test('membership begins on the day of accession', () => {
  expect(isEuMember('ES', isoDate('1985-12-31'))).toBe(false)
  expect(isEuMember('ES', isoDate('1986-01-01'))).toBe(true)
  expect(isEuMember('HR', isoDate('2013-06-30'))).toBe(false)
  expect(isEuMember('HR', isoDate('2013-07-01'))).toBe(true)
  expect(isEuMember('US', isoDate('2024-01-01'))).toBe(false)
})

test('a national duty reaches its own country only, and a US one none', () => {
  const date = isoDate('2019-06-26')
  expect(Country.options.filter((country) => reaches('DE', country, date))).toEqual(['DE'])
  expect(Country.options.filter((country) => reaches('US', country, date))).toEqual([])
})

test('a day begins at local midnight, on summer and on winter time', () => {
  const berlin = zoneOf('DE')
  expect(startOfDay(isoDate('2024-05-14'), berlin)).toBe(at('2024-05-13T22:00:00Z'))
  expect(startOfDay(isoDate('2024-01-14'), berlin)).toBe(at('2024-01-13T23:00:00Z'))
  expect(startOfDay(isoDate('2024-05-14'), zoneOf('GB'))).toBe(at('2024-05-13T23:00:00Z'))
})

test('the local date turns at local midnight', () => {
  expect(localDate(at('2024-05-13T21:59:59Z'), zoneOf('DE'))).toBe('2024-05-13')
  expect(localDate(at('2024-05-13T22:00:00Z'), zoneOf('DE'))).toBe('2024-05-14')
  expect(localDate(at('2024-05-13T22:00:00Z'), zoneOf('IE'))).toBe('2024-05-13')
})

test('an as-of date means 00:00 UTC for cases', () => {
  expect(utcMidnight(isoDate('2019-06-26'))).toBe(at('2019-06-26T00:00:00Z'))
})

// Some of these have moved their clocks at midnight.
const zones = [
  ...Country.options.map(zoneOf),
  ...['America/Sao_Paulo', 'Asia/Beirut', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Tehran'].map(
    zoneName,
  ),
]
const seconds = fc.integer({ min: Date.UTC(2015) / 1000, max: Date.UTC(2028) / 1000 })

test('days begin and turn as the calendar library has it, where clocks skip midnight too', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
      const date = toCalendarDate(fromAbsolute(second * 1000, zone)).toString()
      expect(localDate(instant(second), zone)).toBe(date)
      const start = toZoned(parseDate(date), zone).toDate().getTime() / 1000
      expect(startOfDay(isoDate(date), zone)).toBe(start)
    }),
    { numRuns: 1500 },
  )
  for (const day of ['2018-11-04', '2017-10-15', '2016-02-21']) {
    const start = toZoned(parseDate(day), 'America/Sao_Paulo').toDate().getTime() / 1000
    expect(startOfDay(isoDate(day), zoneName('America/Sao_Paulo'))).toBe(start)
  }
})
