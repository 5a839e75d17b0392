import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Company } from '#contract/company.ts'
import type { Cap } from '#contract/penalty.ts'
import { isoDate, share } from '#contract/units.ts'
import type { Currency } from '#contract/units.ts'
import { company, exchangeRate, fixedCap, penalty, turnoverCap } from '#test/fixtures/law.ts'
import { statutoryMaximum } from './exposure.ts'
import type { PenaltyFacts, StatutoryMaximum } from './exposure.ts'

const exchangeRates = [
  exchangeRate('EUR', 'USD', 2017, 1.1301),
  exchangeRate('EUR', 'USD', 2018, 1.1818),
  exchangeRate('EUR', 'USD', 2024, 1.082),
  exchangeRate('GBP', 'USD', 2017, 1.289),
  exchangeRate('GBP', 'USD', 2018, 1.335),
  exchangeRate('GBP', 'USD', 2024, 1.2781),
]
const facebook = company({ 2017: 40_653e6, 2018: 55_838e6, 2019: 70_697e6 })
const alphabet = company({ 2023: 307_394e6, 2024: 350_018e6 })
const gone = company(
  { 2021: 5_077.5e6 },
  {
    unpublishedFrom: {
      financialYear: 2022,
      sources: ['s'],
      publishedOn: isoDate('2022-10-28'),
      verified: true,
    },
  },
)
const factsOf = (subject: Company, date: string, currency: Currency = 'EUR'): PenaltyFacts => ({
  company: subject,
  date: isoDate(date),
  currency,
  exchangeRates,
})
const evaluate = (cap: Cap, facts: PenaltyFacts) => statutoryMaximum(penalty(cap), facts)
const qualifying = { ...turnoverCap(0.1), base: 'qualifying worldwide revenue' as const }
const greaterOf = (
  currency: Currency,
  amount: number,
  part: ReturnType<typeof turnoverCap>,
): Cap => ({
  form: 'greater of',
  of: [{ form: 'fixed sum', amount: { currency, amount } }, part],
})
const online = greaterOf('GBP', 18e6, qualifying)
const millions = (money: { amount: number } | undefined) => (money ? money.amount / 1e6 : undefined)

describe('a share of turnover', () => {
  test('4 % of FY2018 is USD 2,233.52 m and, at the 2018 average, EUR 1,889.9 m', () => {
    const maximum = evaluate(turnoverCap(0.04), factsOf(facebook, '2019-06-26'))
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    expect(millions(maximum.nativeAmount)).toBeCloseTo(2_233.52, 6)
    expect(millions(maximum.amount)).toBeCloseTo(1_889.93, 2)
    expect(maximum.shareOfRevenue?.share).toBeCloseTo(0.04, 12)
    expect(maximum).not.toHaveProperty('standInBaseYear')
  })

  test('its working reads: revenue × share = dollars ÷ rate = euros, each given with sources', () => {
    const { derivation } = evaluate(turnoverCap(0.04), factsOf(facebook, '2019-06-26'))
    expect(derivation.map(({ operation }) => operation)).toEqual([null, '×', '=', '÷', '='])
    expect(derivation.map(({ value }) => value.kind)).toEqual([
      'money',
      'share',
      'money',
      'rate',
      'money',
    ])
    expect(derivation[0]).toMatchObject({ year: 2018, sourcesIn: 'company' })
    for (const step of derivation) {
      expect(step.sourceIds.length > 0).toBe(step.sourcesIn !== null)
    }
  })

  test('before FY2019 is out FY2018 stands in and says so, with its own year’s rate', () => {
    const maximum = evaluate(turnoverCap(0.04), factsOf(facebook, '2020-01-15'))
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    expect(millions(maximum.nativeAmount)).toBeCloseTo(2_233.52, 6)
    expect(maximum.conversion?.year).toBe(2018)
    expect(maximum.standInBaseYear).toEqual({
      wanted: 2019,
      used: 2018,
      because: 'published later',
    })
    expect(maximum.derivation[0]?.note).toMatch(/2019 was not published by then/)
  })

  test('on 15 January 2019 it is 4 % of FY2017', () => {
    const maximum = evaluate(turnoverCap(0.04), factsOf(facebook, '2019-01-15'))
    expect(maximum).toMatchObject({ form: 'exact', standInBaseYear: { used: 2017 } })
    expect(millions(maximum.form === 'exact' ? maximum.nativeAmount : undefined)).toBeCloseTo(
      1_626.12,
      6,
    )
  })

  test('of a company that publishes nothing is unknown, with the reason', () => {
    const maximum = evaluate(turnoverCap(0.04), factsOf(gone, '2023-06-01'))
    expect(maximum).toMatchObject({
      form: 'unknown',
      reason: expect.stringMatching(/never published/),
    })
    expect(maximum).not.toHaveProperty('amount')
  })
})

describe('a fixed sum', () => {
  test('is multiplied for a legal person and is 0.106 % of FY2018', () => {
    const maximum = evaluate(fixedCap('EUR', 5e6, 10), factsOf(facebook, '2019-06-26'))
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    expect(maximum.amount).toEqual({ currency: 'EUR', amount: 50e6 })
    expect(maximum.conversion).toBeNull()
    expect((maximum.shareOfRevenue?.share ?? 0) * 100).toBeCloseTo(0.106, 3)
  })

  test('needs no revenue', () => {
    const maximum = evaluate(fixedCap('EUR', 5e6, 10), factsOf(gone, '2023-06-01'))
    expect(maximum).toMatchObject({ form: 'exact', amount: { amount: 50e6 } })
    expect(maximum).not.toHaveProperty('shareOfRevenue')
  })

  test('stays in its own currency where no published rate leads to the one asked for', () => {
    const maximum = evaluate(fixedCap('EUR', 5e6), factsOf(facebook, '2015-06-01', 'USD'))
    expect(maximum).toMatchObject({ amount: { currency: 'EUR', amount: 5e6 }, conversion: null })
  })
})

describe('the greater of two', () => {
  test('is exact where both are known', () => {
    const cap = greaterOf('EUR', 20e6, turnoverCap(0.06))
    const maximum = evaluate(cap, factsOf(facebook, '2019-06-26'))
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    expect(millions(maximum.nativeAmount)).toBeCloseTo(3_350.28, 6)
  })

  test('keeps its fixed floor where the turnover is unknown', () => {
    const maximum = evaluate(greaterOf('EUR', 20e6, turnoverCap(0.06)), factsOf(gone, '2023-06-01'))
    expect(maximum).toMatchObject({ form: 'bounded', atLeast: { currency: 'EUR', amount: 20e6 } })
    expect(maximum).not.toHaveProperty('atMost')
  })

  test('over a base nobody publishes is at least the sum and at most the share of all revenue', () => {
    const maximum = evaluate(online, factsOf(alphabet, '2025-06-01', 'USD'))
    if (maximum.form !== 'bounded') throw new Error(maximum.form)
    expect(maximum.nativeAtLeast).toEqual({ currency: 'GBP', amount: 18e6 })
    expect(millions(maximum.atLeast)).toBeCloseTo(18 * 1.2781, 6)
    expect(millions(maximum.nativeAtMost)).toBeCloseTo(35_001.8, 6)
    expect(maximum.reason).toMatch(/not published/)
  })

  test('is the sum exactly where even the share of all revenue is smaller', () => {
    const small = company({ 2024: 100e6 })
    expect(evaluate(online, factsOf(small, '2025-06-01', 'GBP'))).toMatchObject({
      form: 'exact',
      amount: { currency: 'GBP', amount: 18e6 },
    })
  })

  test('compares nothing across currencies without a rate', () => {
    const facts = { ...factsOf(facebook, '2019-06-26'), exchangeRates: [] }
    const maximum = evaluate(greaterOf('EUR', 20e6, turnoverCap(0.06)), facts)
    expect(maximum).toMatchObject({ form: 'bounded', atLeast: { currency: 'EUR', amount: 20e6 } })
    expect(maximum).not.toHaveProperty('atMost')
  })
})

test('none set and unknown give their reason and no amount', () => {
  for (const form of ['none set', 'unknown'] as const) {
    const maximum = evaluate({ form, reason: 'No sum was named.' }, factsOf(facebook, '2019-06-26'))
    expect(maximum).toEqual({ form, reason: 'No sum was named.', derivation: [] })
  }
})

test('a rule for providers seated outside the EU does not reach one seated in it', () => {
  const rule = penalty(fixedCap('EUR', 5e5, 10), { reaches: 'providers seated outside the EU' })
  expect(statutoryMaximum(rule, factsOf(facebook, '2024-06-01')).form).toBe('does not reach')
  const outside = company({ 2023: 1e9 }, { seat: 'AE' })
  expect(statutoryMaximum(rule, factsOf(outside, '2024-06-01')).form).toBe('exact')
  const seatless = company({ 2023: 1e9 }, { seat: null })
  expect(statutoryMaximum(rule, factsOf(seatless, '2024-06-01')).form).toBe('exact')
})

describe('for any caps, companies, dates and currencies', () => {
  const amounts = fc.integer({ min: 1, max: 500_000_000_000 })
  const currencies = fc.constantFrom<Currency>('EUR', 'USD', 'GBP')
  const fixed = fc
    .tuple(currencies, amounts)
    .map(([currency, amount]) => ({ form: 'fixed sum' as const, amount: { currency, amount } }))
  const turnover = fc
    .tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(turnoverCap(0).base, 'qualifying worldwide revenue' as const),
    )
    .map(([percent, base]) => ({
      form: 'share of turnover' as const,
      share: share(percent / 100),
      base,
    }))
  const companies = fc
    .tuple(fc.option(amounts), fc.option(amounts))
    .map(([before, last]) =>
      company({ ...(before ? { 2017: before } : {}), ...(last ? { 2018: last } : {}) }),
    )
  const facts = fc
    .tuple(companies, fc.constantFrom('2019-01-15', '2019-06-26', '2020-06-01'), currencies)
    .map(([subject, date, currency]) => factsOf(subject, date, currency))

  const low = (maximum: StatutoryMaximum) =>
    maximum.form === 'exact'
      ? maximum.amount.amount
      : maximum.form === 'bounded'
        ? (maximum.atLeast?.amount ?? -Infinity)
        : -Infinity
  const high = (maximum: StatutoryMaximum) =>
    maximum.form === 'exact'
      ? maximum.amount.amount
      : maximum.form === 'bounded'
        ? (maximum.atMost?.amount ?? Infinity)
        : Infinity

  test('no amount is zero or negative, and at least never exceeds at most', () => {
    fc.assert(
      fc.property(fc.oneof(fixed, turnover), facts, (cap, given) => {
        const maximum = evaluate(cap, given)
        if (low(maximum) !== -Infinity) expect(low(maximum)).toBeGreaterThan(0)
        expect(high(maximum)).toBeGreaterThan(0)
        expect(low(maximum)).toBeLessThanOrEqual(high(maximum))
      }),
    )
  })

  test('the greater of two is at least each part known, and no more than the parts allow', () => {
    fc.assert(
      fc.property(fixed, turnover, facts, (sum, part, given) => {
        const both = evaluate({ form: 'greater of', of: [sum, part] }, given)
        const each = [evaluate(sum, given), evaluate(part, given)]
        expect(low(both)).toBe(Math.max(...each.map(low)))
        expect(high(both)).toBe(Math.max(...each.map(high)))
      }),
    )
  })

  test('unknown revenue never becomes an amount', () => {
    fc.assert(
      fc.property(turnover, currencies, (part, currency) => {
        const maximum = evaluate(part, factsOf(gone, '2023-06-01', currency))
        expect(maximum.form).toBe('unknown')
        expect(JSON.stringify(maximum)).not.toMatch(/"amount":/)
      }),
    )
  })
})

describe('with the revenue’s and the rate’s own days', () => {
  const of = (days: { revenueDate?: string; rateDate?: string }) => {
    const { revenueDate, rateDate } = days
    const maximum = evaluate(turnoverCap(0.04), {
      ...factsOf(facebook, '2020-07-01'),
      exchangeRates: [...exchangeRates, exchangeRate('EUR', 'USD', 2019, 1.1194)],
      ...(revenueDate ? { revenueDate: isoDate(revenueDate) } : {}),
      ...(rateDate ? { rateDate: isoDate(rateDate) } : {}),
    })
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    return [millions(maximum.nativeAmount), maximum.conversion?.year]
  }

  test('each day given stands for its own fact alone, and none given is the date itself', () => {
    const fy2018 = 55_838 * 0.04
    const fy2019 = 70_697 * 0.04
    expect(of({})).toEqual([fy2019, 2019])
    expect(of({ revenueDate: '2019-06-26' })).toEqual([fy2018, 2018])
    expect(of({ rateDate: '2019-06-26' })).toEqual([fy2019, 2018])
    expect(of({ revenueDate: '2019-06-26', rateDate: '2020-07-01' })).toEqual([fy2018, 2019])
  })

  test('a fixed sum is converted at the rate’s day, and needs no revenue', () => {
    const facts = { ...factsOf(gone, '2025-06-01', 'USD'), rateDate: isoDate('2019-06-26') }
    expect(evaluate(fixedCap('EUR', 50e6), facts)).toMatchObject({
      form: 'exact',
      amount: { currency: 'USD', amount: 50e6 * 1.1818 },
    })
  })
})
