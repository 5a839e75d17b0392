/** The record's own waterfalls, worked by hand beside each test. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Currency } from '#contract/units.ts'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { ledgerOf } from '#domain/ledger/ledger.ts'
import { type MovedColumn, type MovedMaximum, movedMaximum } from './movedMaximum.ts'
import type { MoveCause } from './movedSteps.ts'

type Chosen = { company?: string; currency?: Currency; column?: MovedColumn; in?: Country[] }

const movedOf = (from: string, to: string, chosen: Chosen = {}): MovedMaximum =>
  movedMaximum({
    instruments,
    facts: {
      company: companies.find(({ id }) => id === (chosen.company ?? 'facebook'))!,
      date: isoDate(to),
      exchangeRates,
      currency: chosen.currency ?? 'EUR',
    },
    from: isoDate(from),
    to: isoDate(to),
    countries: chosen.in ?? Country.options,
    onlyLargestOfGroup: true,
    column: chosen.column ?? 'in force',
  })

const stepOf = ({ moved }: MovedMaximum, cause: MoveCause) =>
  moved.steps.find((step) => step.cause === cause)!
/** In millions, to the cent; the form where there is no number. */
const millionsOf = (result: MovedMaximum, cause: MoveCause) => {
  const step = stepOf(result, cause)
  return step.form === 'moved' ? step.cents / 1e8 : step.form
}
const idsOf = (result: MovedMaximum, cause: MoveCause) =>
  (result.linesMoved[cause] ?? []).map(({ line }) => line.rule.id)
const knownCents = (level: MovedMaximum['moved']['from']) => {
  if ('unknown' in level) throw new Error(level.unknown)
  return level.cents
}

describe('Facebook in euros', () => {
  test('from 26 June 2018 to 26 June 2019 nothing moved: NetzDG’s amounts are fixed sums in euros', () => {
    const result = movedOf('2018-06-26', '2019-06-26')
    // EUR 50 m and 5 m of NetzDG, EUR 0.375 m of the French blocking law
    expect(knownCents(result.moved.from)).toBe(5_537_500_000)
    expect(result.moved.changeCents).toBe(0)
    expect(millionsOf(result, 'law')).toBe(0)
    expect(result.linesMoved).toEqual({ law: [], 'revenue year': [], 'exchange rate': [] })
  })

  test('cases play no part, which is not the same as moving nothing', () => {
    const result = movedOf('2018-06-26', '2019-06-26')
    expect(millionsOf(result, 'case mix')).toBe('does not depend')
    expect(millionsOf(result, 'speed')).toBe('does not depend')
  })

  test('from 26 June 2019 to 1 July 2020 only the blocking law’s fine rose, by EUR 0.875 m', () => {
    const result = movedOf('2019-06-26', '2020-07-01')
    // 75,000 × 5 = 375,000 became 250,000 × 5 = 1,250,000 on 26 June 2020
    expect(millionsOf(result, 'law')).toBe(0.875)
    expect(millionsOf(result, 'revenue year')).toBe(0)
    expect(idsOf(result, 'law')).toEqual(['fr-lcen-6-1.offence-2015', 'fr-lcen-6-1.offence'])
  })

  test('from 2019-06-26 to 2020-07-01 the French bill’s 4 % left what may come', () => {
    const result = movedOf('2019-06-26', '2020-07-01', { column: 'if adopted', in: ['FR'] })
    // USD 55,838 m × 4 % = 2,233.52 m, at 1.1818 a euro 1,889.930…
    expect(knownCents(result.moved.from)).toBe(Math.round((55_838e6 * 0.04 * 100) / 1.1818))
    expect(millionsOf(result, 'law')).toBeCloseTo(-1_889.93, 2)
    expect(result.leftOut.map(({ rule }) => rule.id)).toContain('eu-terreg.fine-proposal')
  })

  test('on 14 May 2024 NetzDG ended, and its agent’s EUR 5 m no longer reached a provider in Ireland', () => {
    const result = movedOf('2024-05-13', '2024-05-14', { in: ['DE'] })
    expect(millionsOf(result, 'law')).toBe(-5)
    expect(idsOf(result, 'law')).toEqual(['de-netzdg.agent-fine-until-2024'])
    // The EUR 50 m were the smaller of their group beside the DSA's 6 %. A year earlier they were not.
    const withoutDsa = movedOf('2023-05-13', '2024-05-14', { in: ['DE'] })
    expect(withoutDsa.linesMoved.law).toContainEqual(
      expect.objectContaining({
        line: expect.objectContaining({
          rule: expect.objectContaining({ id: 'de-netzdg.procedure-fine' }),
        }),
        before: { form: 'exact', amount: 50e6 },
        after: { form: 'not counted' },
      }),
    )
  })

  test('from 2023-08-24 to 2025-06-01 the DSA began; then revenue, then the dollar', () => {
    const result = movedOf('2023-08-24', '2025-06-01', { in: ['DE', 'GB', 'ES', 'IE'] })
    // TERREG 4 %, the DSA 6 %, of FY2022 and FY2024; OSA's floor GBP 18 m through the dollar
    const from = 50 + 5 + (116_609 * 0.04) / 1.0534
    const law = (116_609 * 0.1) / 1.0534 + (18 * 1.2371) / 1.0534
    const revenue = (164_501 * 0.1) / 1.0534 + (18 * 1.2371) / 1.0534
    const rate = (164_501 * 0.1) / 1.082 + (18 * 1.2781) / 1.082
    expect(knownCents(result.moved.from) / 1e8).toBeCloseTo(from, 6)
    expect(millionsOf(result, 'law')).toBeCloseTo(law - from, 6)
    expect(millionsOf(result, 'revenue year')).toBeCloseTo(revenue - law, 6)
    expect(millionsOf(result, 'exchange rate')).toBeCloseTo(rate - revenue, 6)
    expect(knownCents(result.moved.to) / 1e8).toBeCloseTo(rate, 6)
    expect([from, law, revenue, rate].map(Math.round)).toEqual([4_483, 11_091, 15_637, 15_225])
    expect(idsOf(result, 'law')).toEqual([
      'de-netzdg.procedure-fine',
      'de-netzdg.agent-fine-until-2024',
      'uk-osa.fine',
      'eu-dsa.fine',
    ])
    expect(idsOf(result, 'revenue year')).toEqual(['eu-terreg.fine', 'eu-dsa.fine'])
  })

  test('with France the DSA took the place of a French law’s 6 %, and the law added GBP 18 m less EUR 6.25 m', () => {
    const result = movedOf('2023-08-24', '2025-06-01')
    // NetzDG's agent 5 m and the blocking law's 1.25 m went; NetzDG's 50 m were the smaller of their group
    expect(millionsOf(result, 'law')).toBeCloseTo((18 * 1.2371) / 1.0534 - 5 - 1.25, 6)
    expect(result.leftOut.map(({ rule }) => rule.id)).toEqual(['fr-lcen-6-1.csam-fine'])
  })
})

test('in dollars a fixed sum in euros moves with the rate alone', () => {
  const result = movedOf('2019-06-26', '2020-03-01', { currency: 'USD', in: ['DE'] })
  // EUR 55 m at 1.1818, then at 1.1194
  expect(millionsOf(result, 'law')).toBe(0)
  expect(millionsOf(result, 'revenue year')).toBe(0)
  expect(millionsOf(result, 'exchange rate')).toBeCloseTo(55 * (1.1194 - 1.1818), 6)
})

describe('where Twitter stopped to publish', () => {
  test('the step of the revenue year is unknown, has no number and there is no sum', () => {
    const result = movedOf('2022-06-10', '2023-06-01', { company: 'twitter', in: ['DE'] })
    expect(millionsOf(result, 'law')).toBe(0)
    expect(millionsOf(result, 'revenue year')).toBe('unknown')
    expect(stepOf(result, 'revenue year')).toMatchObject({
      reason: 'Terrorist content (TERREG): Revenue for 2022 was never published.',
    })
    expect(result.moved.changeCents).toBeNull()
    expect(result.moved.to).toHaveProperty('unknown')
  })

  test('a law that begins then moves an unknown amount, not nothing', () => {
    const result = movedOf('2023-08-24', '2023-08-25', { company: 'twitter', in: ['DE'] })
    expect(millionsOf(result, 'law')).toBe('unknown')
  })

  test('what is unknown on both sides is the same amount twice for the law, and for no other cause', () => {
    const result = movedOf('2024-05-13', '2024-05-14', { company: 'twitter', in: ['DE'] })
    // NetzDG's 50 m and its agent's 5 m; the DSA's and TERREG's shares are unknown on both days
    expect(millionsOf(result, 'law')).toBe(-55)
    expect(millionsOf(result, 'revenue year')).toBe('unknown')
  })
})

test('for any two days, company and currency the steps sum to the cent, between the ledger’s own totals', () => {
  const days = fc
    .date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))
  const chosen = fc.record({
    company: fc.constantFrom('facebook', 'alphabet', 'twitter'),
    currency: fc.constantFrom<Currency>('EUR', 'USD', 'GBP'),
    column: fc.constantFrom<MovedColumn>('in force', 'if adopted'),
    in: fc.subarray([...Country.options], { minLength: 1 }),
  })
  fc.assert(
    fc.property(days, days, chosen, (from, to, how) => {
      const { moved, before, after } = movedOf(from, to, how)
      const total = (ledger: typeof before) =>
        (how.column === 'in force' ? ledger.inForce : ledger.ifAdopted).amount?.amount ?? 0
      if ('cents' in moved.from) expect(moved.from.cents).toBe(Math.round(total(before) * 100))
      if ('cents' in moved.to) expect(moved.to.cents).toBe(Math.round(total(after) * 100))
      if (moved.changeCents === null) {
        expect(moved.steps.some(({ form }) => form === 'unknown')).toBe(true)
        return
      }
      const sum = moved.steps.reduce((cents, step) => cents + ('cents' in step ? step.cents : 0), 0)
      expect(moved.changeCents).toBe(sum)
      expect(sum).toBe(Math.round(total(after) * 100) - Math.round(total(before) * 100))
    }),
    { numRuns: 150 },
  )
})

test('the ends are the ledgers of the two days as they stand by themselves', () => {
  const facts = {
    company: companies[0]!,
    date: isoDate('2025-06-01'),
    exchangeRates,
    currency: 'EUR' as const,
  }
  const { after } = movedOf('2023-08-24', '2025-06-01')
  const own = ledgerOf(instruments, facts, Country.options, { onlyLargestOfGroup: true })
  expect(after.inForce.amount).toEqual(own.inForce.amount)
})
