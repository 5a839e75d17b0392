/** The public record evaluated: the sums a reader can check by hand. */
import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Currency } from '#contract/units.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { nextLegalDate } from './changes.ts'
import { countDuties } from './dutyCounts.ts'
import { statutoryMaximum } from './exposure.ts'
import type { StatutoryMaximum } from './exposure.ts'
import { largestMaximum, standingMaxima } from './largestMaximum.ts'
import { resolveYardstick } from './yardstick.ts'

const everywhere = ['DE', 'FR', 'GB', 'ES', 'IE'] as const
const rules = instruments.flatMap(({ penalties }) => penalties)
const factsOf = (companyId: string, date: string, currency: Currency = 'EUR') => ({
  company: companies.find(({ id }) => id === companyId)!,
  date: isoDate(date),
  exchangeRates,
  currency,
})
const evaluate = (ruleId: string, ...facts: Parameters<typeof factsOf>): StatutoryMaximum =>
  statutoryMaximum(
    rules.find(({ id }) => id === ruleId)!,
    factsOf(...facts),
  )
function exact(maximum: StatutoryMaximum) {
  if (maximum.form !== 'exact') throw new Error(`${maximum.form}, not exact`)
  return maximum
}
const inMillions = (amount: number | undefined) => Math.round((amount ?? NaN) / 1e4) / 100

describe('Facebook on 26 June 2019', () => {
  test('NetzDG: EUR 50 m, 0.106 % of FY2018 revenue', () => {
    const maximum = exact(evaluate('de-netzdg.procedure-fine', 'facebook', '2019-06-26'))
    expect(maximum.amount).toEqual({ currency: 'EUR', amount: 50e6 })
    expect(((maximum.shareOfRevenue?.share ?? 0) * 100).toFixed(3)).toBe('0.106')
    expect(maximum.shareOfRevenue?.financialYear).toBe(2018)
  })

  test('Avia bill: 4 % of FY2018 = USD 2,233.52 m = EUR 1,889.9 m at the Fed’s 2018 average', () => {
    const maximum = exact(evaluate('fr-avia.csa-sanction', 'facebook', '2019-06-26'))
    expect(inMillions(maximum.nativeAmount.amount)).toBe(2_233.52)
    expect((maximum.amount.amount / 1e6).toFixed(1)).toBe('1889.9')
    expect(maximum.conversion).toMatchObject({ year: 2018, verified: true })
    expect(maximum.conversion?.publisher).toMatch(/Federal Reserve/)
    expect(maximum.conversion?.published[0]?.rate).toBe(1.1818)
    expect(maximum.standInBaseYear).toBeUndefined()
  })

  test('UK-French plan: none set', () => {
    expect(evaluate('ukfr-2017.liability', 'facebook', '2019-06-26')).toMatchObject({
      form: 'none set',
    })
  })

  test('the largest in force is NetzDG’s, and the Avia bill’s 4 % would be the largest', () => {
    const { inForce, ifAdopted } = largestMaximum(
      instruments,
      factsOf('facebook', '2019-06-26'),
      everywhere,
    )
    expect(inForce.largest?.rule.id).toBe('de-netzdg.procedure-fine')
    expect(inForce.mayBeLarger).toEqual([])
    expect(ifAdopted.largest?.rule.id).toBe('fr-avia.csa-sanction')
  })
})

test('on 15 January 2020 FY2018 stands in for FY2019: USD 2,233.52 m, said so', () => {
  const maximum = exact(evaluate('fr-avia.csa-sanction', 'facebook', '2020-01-15'))
  expect(inMillions(maximum.nativeAmount.amount)).toBe(2_233.52)
  expect(maximum.standInBaseYear).toEqual({ wanted: 2019, used: 2018, because: 'published later' })
})

test('with the facts of 15 January 2019 it is FY2017’s USD 1,626.12 m, though no bill stood then', () => {
  const maximum = exact(evaluate('fr-avia.csa-sanction', 'facebook', '2019-01-15'))
  expect(inMillions(maximum.nativeAmount.amount)).toBe(1_626.12)
  const standing = standingMaxima(instruments, factsOf('facebook', '2019-01-15'), everywhere)
  expect(standing.map(({ instrument }) => instrument.id)).not.toContain('fr-avia')
})

test('Avia’s 4 % stands alone while a bill, and its criminal fine is on no page that day', () => {
  const standing = standingMaxima(instruments, factsOf('facebook', '2019-06-26'), ['FR'])
  const avia = standing.filter(({ instrument }) => instrument.id === 'fr-avia')
  expect(avia.map(({ rule, standing: { status } }) => [rule.id, status])).toEqual([
    ['fr-avia.csa-sanction', 'proposed'],
  ])
})

test('Twitter on 1 June 2023: NetzDG EUR 50 m, TERREG unknown', () => {
  const maximum = exact(evaluate('de-netzdg.procedure-fine', 'twitter', '2023-06-01'))
  expect(maximum.amount).toEqual({ currency: 'EUR', amount: 50e6 })
  expect(evaluate('eu-terreg.fine', 'twitter', '2023-06-01').form).toBe('unknown')
  expect(evaluate('fr-rpr-42.fine', 'twitter', '2023-06-01')).toMatchObject({
    form: 'bounded',
    atLeast: { currency: 'EUR', amount: 20e6 },
  })
})

test('Alphabet on 1 June 2025 under OSA: at least GBP 18 m, at most USD 35,001.8 m, base not published', () => {
  const maximum = evaluate('uk-osa.fine', 'alphabet', '2025-06-01', 'USD')
  if (maximum.form !== 'bounded') throw new Error(maximum.form)
  expect(maximum.nativeAtLeast).toEqual({ currency: 'GBP', amount: 18e6 })
  expect(maximum.nativeAtMost?.currency).toBe('USD')
  expect(inMillions(maximum.nativeAtMost?.amount)).toBe(35_001.8)
  expect(maximum.reason).toMatch(/not published/)
})

test('what is left of NetzDG does not reach companies seated in Ireland', () => {
  for (const { id } of companies) {
    expect(evaluate('de-netzdg.agent-fine', id, '2024-06-01').form).toBe('does not reach')
  }
})

test('no penalty of the record is ever zero, negative or not a number, whoever, whenever', () => {
  for (const rule of rules) {
    for (const company of companies) {
      for (let year = 2015; year <= 2027; year += 1) {
        for (const day of ['01-15', '06-26']) {
          const date = isoDate(`${year}-${day}`)
          const maximum = statutoryMaximum(rule, { company, date, exchangeRates, currency: 'EUR' })
          if (maximum.form === 'exact') expect(maximum.amount.amount).toBeGreaterThan(0)
          if (maximum.form !== 'bounded') continue
          const { atLeast, atMost } = maximum
          expect(atLeast ?? atMost).toBeDefined()
          expect(atLeast?.amount ?? 1).toBeGreaterThan(0)
          expect(atMost?.amount ?? Infinity).toBeGreaterThan(atLeast?.amount ?? 0)
        }
      }
    }
  }
})

test('the FTC settlement is in no count and no maximum', () => {
  const counts = countDuties(instruments, isoDate('2019-07-24'), everywhere)
  const counted = Object.values(counts).flat()
  expect(counted.some(({ instrument }) => instrument.id === 'us-ftc-facebook')).toBe(false)
})

test('on 26 June 2019 the law in hours is NetzDG’s in Germany; from 14 May 2024 there is none', () => {
  const on2019 = resolveYardstick({ form: 'law' }, instruments, everywhere, isoDate('2019-06-26'))
  expect(on2019.duty?.id).toBe('de-netzdg.24h')
  expect(on2019.perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)).toEqual([
    'DE',
  ])
  const on2024 = resolveYardstick({ form: 'law' }, instruments, everywhere, isoDate('2024-05-14'))
  expect(on2024).toMatchObject({ fellBackToOwnTarget: true, deadline: { deadlineHours: 24 } })
})

test.each([
  ['2024-01-15', '2024-02-17', 'eu-dsa'],
  ['2024-05-13', '2024-05-14', 'de-netzdg'],
  ['2026-08-01', '2026-08-18', 'eu-e-evidence'],
])('ahead of %s stands %s, %s', (asOf, on, instrumentId) => {
  expect(nextLegalDate(instruments, isoDate(asOf))).toMatchObject({
    on,
    instrument: { id: instrumentId },
  })
})
