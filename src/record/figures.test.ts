import { expect, test } from 'vitest'
import * as contract from '#contract/company.ts'
import { companies } from './companies.ts'
import { exchangeRates, exchangeRateSources } from './exchangeRates.ts'
import { factsWithoutSource } from './factsWithoutSource.ts'
import { fines } from './fines.ts'
import { instruments } from './law.ts'
import { netzdgHalfYears } from './netzdgHalfYears.ts'

const sourceIdsOf = (instrumentId: string) =>
  instruments.find(({ id }) => id === instrumentId)!.sources.map(({ id }) => id)
const facts = [
  ...companies.flatMap(({ revenueYears }) => revenueYears),
  ...exchangeRates,
  ...fines,
  ...netzdgHalfYears,
]

test('every figure matches the contract, with nothing beside it', () => {
  for (const company of companies) expect(contract.Company.parse(company)).toEqual(company)
  for (const rate of exchangeRates) expect(contract.ExchangeRate.parse(rate)).toEqual(rate)
  for (const fine of fines) expect(contract.Fine.parse(fine)).toEqual(fine)
  for (const row of netzdgHalfYears) expect(contract.PublishedHalfYear.parse(row)).toEqual(row)
})

test('every figure has a source', () => {
  for (const company of companies) {
    const ids = company.sources.map(({ id }) => id)
    expect(factsWithoutSource(company, ids)).toEqual([])
  }
  const rateSourceIds = exchangeRateSources.map(({ id }) => id)
  expect(factsWithoutSource(exchangeRates, rateSourceIds)).toEqual([])
  for (const fine of fines) {
    expect(factsWithoutSource([fine], sourceIdsOf(fine.instrumentId))).toEqual([])
  }
  expect(factsWithoutSource(netzdgHalfYears, sourceIdsOf('de-netzdg'))).toEqual([])
})

test('every unverified figure says what is unverified', () => {
  expect(facts.filter(({ verified, note }) => !verified && !note)).toEqual([])
})

test('revenue is in whole dollars and became public after its year ended', () => {
  for (const { revenueYears } of companies) {
    for (const { revenue, periodEnd, publishedOn, financialYear } of revenueYears) {
      expect(revenue.currency).toBe('USD')
      expect(Number.isInteger(revenue.amount)).toBe(true)
      expect(revenue.amount).toBeGreaterThan(600e6)
      expect(publishedOn > periodEnd).toBe(true)
      expect(periodEnd).toBe(`${financialYear}-12-31`)
    }
  }
})

test('the figures that worked examples rest on are these', () => {
  const revenue = (companyId: string, year: number) =>
    companies
      .find(({ id }) => id === companyId)!
      .revenueYears.find(({ financialYear }) => financialYear === year)!.revenue.amount
  expect(revenue('facebook', 2017)).toBe(40_653e6)
  expect(revenue('facebook', 2018)).toBe(55_838e6)
  expect(revenue('alphabet', 2024)).toBe(350_018e6)
  expect(revenue('twitter', 2018)).toBe(3_042_359_000)
  const fed2018 = exchangeRates.find(
    ({ base, year, publisher }) =>
      base === 'EUR' && year === 2018 && publisher === 'Federal Reserve',
  )
  expect(fed2018).toMatchObject({ rate: 1.1818, quote: 'USD', verified: true })
})

test('X publishes nothing from its financial year 2022 on', () => {
  const twitter = companies.find(({ id }) => id === 'twitter')
  expect(twitter?.unpublishedFrom?.financialYear).toBe(2022)
  expect(twitter?.revenueYears.at(-1)?.financialYear).toBe(2021)
})

test('a published half-year covers half a year and leaves out what was not published', () => {
  for (const { periodStart, periodEnd, itemsReported, itemsRemoved } of netzdgHalfYears) {
    expect(`${periodStart.slice(5)} ${periodEnd.slice(5)}`).toMatch(/^(01-01 06-30|07-01 12-31)$/)
    if (itemsReported !== null && itemsRemoved !== null) {
      expect(itemsRemoved).toBeLessThan(itemsReported)
    }
  }
  const tiktok2019 = netzdgHalfYears.find(
    ({ platform, periodStart }) => platform === 'TikTok' && periodStart === '2019-07-01',
  )
  expect(tiktok2019).toMatchObject({
    itemsReported: null,
    itemsRemoved: 50,
    removedWithin24Hours: 42,
  })
})
