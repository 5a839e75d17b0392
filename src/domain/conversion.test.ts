import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { exchangeRate } from '#test/fixtures/law.ts'
import { convert } from './conversion.ts'

const ecb = exchangeRate('EUR', 'USD', 2018, 1.181, { publisher: 'ECB' })
const federalReserve = exchangeRate('EUR', 'USD', 2018, 1.1818)
const sterling = exchangeRate('GBP', 'USD', 2018, 1.335, { publisher: 'Other', verified: false })
const facts = { exchangeRates: [ecb, federalReserve, sterling], date: isoDate('2019-06-26') }

test('dollars become euros at the Federal Reserve average, by division', () => {
  const converted = convert({ currency: 'USD', amount: 2_233.52e6 }, 'EUR', 2018, facts)
  expect(converted?.money.amount).toBeCloseTo(1_889.93e6, -4)
  expect(converted?.conversion).toMatchObject({
    publisher: 'Federal Reserve',
    year: 2018,
    verified: true,
    published: [federalReserve],
  })
})

test('euros become dollars by multiplication, and there and back is the same amount', () => {
  const euros = { currency: 'EUR' as const, amount: 50e6 }
  const dollars = convert(euros, 'USD', 2018, facts)!
  expect(dollars.money.amount).toBeCloseTo(59.09e6, -4)
  expect(convert(dollars.money, 'EUR', 2018, facts)?.money.amount).toBeCloseTo(50e6, 3)
})

test('sterling and euros meet through dollars; one unverified rate makes it unverified', () => {
  const converted = convert({ currency: 'GBP', amount: 18e6 }, 'EUR', 2018, facts)!
  expect(converted.money.amount).toBeCloseTo((18e6 * 1.335) / 1.1818, 3)
  expect(converted.conversion?.rate).toBeCloseTo(1.335 / 1.1818, 12)
  expect(converted.conversion?.published).toEqual([sterling, federalReserve])
  expect(converted.conversion?.verified).toBe(false)
  expect(converted.steps.map(({ operation }) => operation)).toEqual(['×', '÷', '='])
})

test('a year without a rate takes the latest one before it, never a later one', () => {
  expect(convert({ currency: 'EUR', amount: 1 }, 'USD', 2025, facts)?.conversion?.year).toBe(2018)
  expect(convert({ currency: 'EUR', amount: 1 }, 'USD', 2017, facts)).toBeNull()
})

test('a rate not yet published on the date is not used', () => {
  const early = { ...facts, date: isoDate('2019-01-01') }
  expect(convert({ currency: 'EUR', amount: 1 }, 'USD', 2018, early)).toBeNull()
})

test('the same currency needs no rate', () => {
  const money = { currency: 'EUR' as const, amount: 1 }
  const none = { ...facts, exchangeRates: [] }
  expect(convert(money, 'EUR', 2018, none)).toEqual({ money, conversion: null, steps: [] })
})
