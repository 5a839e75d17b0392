import { expect, test } from 'vitest'
import type { Fine } from '#contract/company.ts'
import { isoDate } from '#contract/units.ts'
import { eventKindWord, fineWords, meetingWords, sumWords } from './recordWords.ts'

const mark = {
  on: isoDate('2019-07-02'),
  publishedOn: isoDate('2019-07-02'),
  sources: ['a'],
  verified: true,
}
const fine: Fine = {
  ...mark,
  id: 'x',
  instrumentId: 'de-netzdg',
  companyId: 'facebook',
  addressee: 'Facebook Ireland',
  authority: 'Federal Office of Justice',
  amount: { currency: 'EUR', amount: 5_125_000 },
  about: 'incomplete report',
  standing: 'paid',
}

test('a fine says who, whom, how much and what for, without losing digits', () => {
  expect(fineWords(fine)).toBe(
    'Federal Office of Justice fines Facebook Ireland EUR\u00a05.125\u00a0m: incomplete report',
  )
})

test('a sum has its kind, a range both ends', () => {
  const sum = { ...mark, companyId: 'facebook', amount: { currency: 'USD', amount: 3e9 } } as const
  expect(sumWords({ ...sum, kind: 'accrued' })).toBe('USD\u00a03\u00a0bn accrued')
  expect(
    sumWords({ ...sum, kind: 'accrued range', highAmount: { currency: 'USD', amount: 5e9 } }),
  ).toBe('A range of USD\u00a03\u00a0bn to USD\u00a05\u00a0bn is published')
})

test('a meeting of several days names the last', () => {
  const meeting = { ...mark, place: 'Paris', what: 'Officials meet' }
  expect(meetingWords(meeting)).toBe('Paris: Officials meet')
  expect(meetingWords({ ...meeting, until: isoDate('2019-07-04') })).toBe(
    'Paris: Officials meet (until 4\u00a0July 2019)',
  )
})

test('a meeting whose place is not known says what is not known', () => {
  expect(meetingWords({ ...mark, place: 'not known', what: 'They meet' })).toBe(
    'Place not known: They meet',
  )
})

test('an event’s kind begins a line', () => {
  expect(eventKindWord('entry into force')).toBe('Entry into force')
})
