import { expect, test } from 'vitest'
import type { PeriodicPenalty } from '#contract/penalty.ts'
import { isoDate, share } from '#contract/units.ts'
import { lawKnownOn } from '#domain/knownOn.ts'
import {
  company,
  exchangeRate,
  fixedCap,
  instrument,
  penalty,
  turnoverCap,
} from '#test/fixtures/law.ts'
import { periodicMaximum } from './periodicMaximum.ts'

const byTheDay = (overrides: Partial<PeriodicPenalty> = {}): PeriodicPenalty => ({
  per: 'day',
  reference: 's. 9',
  compels: 'to answer',
  cap: { ...turnoverCap(0.05), form: 'share of average daily turnover' },
  limit: 'none in the text',
  sources: ['days'],
  publishedOn: isoDate('2018-01-01'),
  verified: true,
  ...overrides,
})
const rule = penalty(turnoverCap(0.06), { note: 'Of the fine.', verified: false })
const facts = {
  date: isoDate('2019-06-26'),
  company: company({ 2018: 73e9 }),
  exchangeRates: [exchangeRate('EUR', 'USD', 2018, 1.25)],
  currency: 'EUR' as const,
}

test('a day is the year’s revenue × share ÷ 365: USD 73 bn × 5 % ÷ 365 = USD 10 m = EUR 8 m', () => {
  const maximum = periodicMaximum(rule, byTheDay(), facts, 'record')
  expect(maximum?.perDay).toMatchObject({
    currency: 'EUR',
    kind: 'statutory maximum',
    world: 'record',
  })
  expect(maximum?.perDay?.amount).toBeCloseTo(8e6, 6)
  expect(maximum?.derivation.map(({ operation, value }) => [operation, value.kind])).toEqual([
    [null, 'money'],
    ['×', 'share'],
    ['÷', 'factor'],
    ['=', 'money'],
    ['÷', 'rate'],
    ['=', 'money'],
  ])
  expect(maximum?.derivation[2]).toMatchObject({ value: { by: 365 } })
})

test('its working cites the article on days, with its own marks', () => {
  const maximum = periodicMaximum(rule, byTheDay(), facts, 'record')
  const step = maximum?.derivation.find(({ value }) => value.kind === 'share')
  expect(step).toMatchObject({
    value: { share: 0.05 },
    label: 'Maximum share, s. 9',
    sourceIds: ['days'],
    verified: true,
  })
  expect(step).not.toHaveProperty('note')
})

test('a stand-in year is named, and an unknown revenue gives no amount', () => {
  const early = { ...facts, date: isoDate('2020-01-15') }
  expect(periodicMaximum(rule, byTheDay(), early, 'record')?.standInBaseYear).toMatchObject({
    wanted: 2019,
    used: 2018,
  })
  const nobody = { ...facts, company: company({}) }
  expect(periodicMaximum(rule, byTheDay(), nobody, 'record')).toMatchObject({
    perDay: null,
    reason: expect.stringMatching(/not in this record/),
  })
})

test('a sum a day is converted as any sum, and no amount set says so', () => {
  const cap = fixedCap('USD', 100)
  if (cap.form !== 'fixed sum') throw new Error(cap.form)
  expect(periodicMaximum(rule, byTheDay({ cap }), facts, 'record')?.perDay?.amount).toBe(80)
  const none = byTheDay({ cap: { form: 'none set', reason: 'left to the office' } })
  expect(periodicMaximum(rule, none, facts, 'record')).toMatchObject({
    perDay: null,
    reason: 'left to the office',
    derivation: [],
  })
})

test('a share of a base that nobody publishes has no amount for certain', () => {
  const cap = {
    form: 'share of average daily turnover' as const,
    share: share(0.05),
    base: 'qualifying worldwide revenue' as const,
  }
  expect(periodicMaximum(rule, byTheDay({ cap }), facts, 'record')).toMatchObject({
    perDay: null,
    reason: expect.stringMatching(/not published/),
  })
})

test('it stands from its own day on', () => {
  const later = byTheDay({ from: isoDate('2019-06-27') })
  expect(periodicMaximum(rule, later, facts, 'record')).toBeNull()
  const now = byTheDay({ from: isoDate('2019-06-26') })
  expect(periodicMaximum(rule, now, facts, 'record')).not.toBeNull()
})

test('a view of a past day’s knowledge has it only once it was public', () => {
  const periodic = byTheDay({ publishedOn: isoDate('2019-02-01') })
  const law = [instrument({ penalties: [{ ...rule, periodic }] })]
  const knownOn = (day: string) => lawKnownOn(law, isoDate(day))[0]?.penalties[0]
  expect(knownOn('2019-01-31')).toMatchObject({ id: rule.id })
  expect(knownOn('2019-01-31')).not.toHaveProperty('periodic')
  expect(knownOn('2019-02-01')?.periodic?.reference).toBe('s. 9')
})
