/** What the public record says was imposed, accrued and settled. */
import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Currency } from '#contract/units.ts'
import { finesKnownOn, lawKnownOn } from '#domain/knownOn.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { addAmounts } from './amount.ts'
import { accruedOn, imposedOn, settledOn } from './imposed.ts'

const record = { instruments, fines, companies }
const factsOf = (companyId: string, date: string, currency: Currency = 'EUR') => ({
  company: companies.find(({ id }) => id === companyId)!,
  date: isoDate(date),
  exchangeRates,
  currency,
})
const idsOf = (amounts: readonly { id: string }[]) => amounts.map(({ id }) => id)

describe('imposed', () => {
  test('Facebook by September 2021: EUR 2 m and 3 m, 4 % and 6 % of NetzDG’s 50 m, not for lateness', () => {
    const { ofCompany } = imposedOn(record, factsOf('facebook', '2021-09-01'))
    expect(
      ofCompany.map(({ on, amount, standing, isStandingLater, sharesOfMaximum }) => [
        on,
        amount.amount,
        standing,
        isStandingLater,
        sharesOfMaximum.map(({ share }) => share),
      ]),
    ).toEqual([
      ['2019-07-02', 2e6, 'paid', false, [0.04]],
      ['2021-07-01', 3e6, 'paid', false, [0.06]],
    ])
    expect(ofCompany[0]?.about).toMatch(/report.*not late removal/)
    expect(ofCompany[1]?.about).toBe('the complaint channel')
  })

  test('begins on its day; that it was paid became public later and says so', () => {
    expect(imposedOn(record, factsOf('facebook', '2019-07-01')).ofCompany).toEqual([])
    const { ofCompany } = imposedOn(record, factsOf('facebook', '2019-07-02'))
    expect(ofCompany).toMatchObject([{ id: 'netzdg-facebook-2019', isStandingLater: true }])
  })

  test('Telegram’s EUR 5.125 m is of others: 8.5 % and 17.5 % of two penalties', () => {
    const { ofCompany, ofOthers } = imposedOn(record, factsOf('alphabet', '2022-10-17'))
    expect(ofCompany).toEqual([])
    const telegram = ofOthers.find(({ id }) => id === 'netzdg-telegram-2022')
    expect(telegram).toMatchObject({ amount: { amount: 5.125e6 }, standing: 'under appeal' })
    expect(telegram?.sharesOfMaximum.map(({ rule, share }) => [rule.id, share])).toEqual([
      ['de-netzdg.procedure-fine', 0.085],
      ['de-netzdg.agent-fine-until-2024', 0.175],
    ])
  })

  test('X’s EUR 120 m has no share: its revenue was never published', () => {
    const { ofCompany } = imposedOn(record, factsOf('twitter', '2026-03-01'))
    expect(ofCompany).toMatchObject([
      {
        amount: { amount: 120e6 },
        standing: 'under appeal',
        sharesOfMaximum: [{ share: null, reason: expect.stringMatching(/never published/) }],
      },
    ])
  })

  test('4chan: GBP 20,000 and GBP 100 a day for at most 60 days, which nothing multiplies', () => {
    const { ofOthers } = imposedOn(record, factsOf('alphabet', '2025-12-01', 'GBP'))
    const fine = ofOthers.find(({ id }) => id === 'osa-4chan-2025')
    expect(fine).toMatchObject({
      amount: { currency: 'GBP', amount: 20_000 },
      perDay: { amount: { currency: 'GBP', amount: 100 }, mostDays: 60 },
      sharesOfMaximum: [{ share: null, maximum: { form: 'bounded' } }],
    })
    expect(idsOf(ofOthers)).toContain('osa-november-2025')
  })

  test('is converted at the rate of its own year, and keeps what was imposed', () => {
    const { ofCompany } = imposedOn(record, factsOf('facebook', '2021-09-01', 'USD'))
    const [first] = ofCompany
    expect(first?.nativeAmount).toEqual({ currency: 'EUR', amount: 2e6 })
    expect(first?.amount.currency).toBe('USD')
    expect(first?.conversion?.year).toBe(2019)
    expect(first?.amount.amount).toBeCloseTo(2e6 * (first?.conversion?.rate ?? NaN), 6)
  })

  test('names a penalty of its own instrument, and parts that make up the whole', () => {
    for (const fine of fines) {
      const rules = instruments.find(({ id }) => id === fine.instrumentId)?.penalties ?? []
      for (const { ruleId } of fine.parts ?? []) expect(rules.map(({ id }) => id)).toContain(ruleId)
      const parts = (fine.parts ?? []).reduce((sum, { amount }) => sum + amount.amount, 0)
      if (fine.parts) expect(parts).toBe(fine.amount.amount)
    }
  })

  test('by what was known on a day, is what was public, and no penalty that was not', () => {
    const day = isoDate('2019-07-02')
    const known = {
      instruments: lawKnownOn(instruments, day),
      fines: finesKnownOn(fines, day),
      companies,
    }
    const { ofCompany, ofOthers } = imposedOn(known, factsOf('facebook', '2026-11-22'))
    expect(ofCompany).toMatchObject([
      { id: 'netzdg-facebook-2019', standing: 'not published by then', isStandingLater: false },
    ])
    expect(ofOthers).toEqual([])
  })
})

describe('the FTC', () => {
  test('USD 3.0 bn accrued, and the range of 3.0 to 5.0, until the settlement', () => {
    const { ofCompany } = accruedOn(record, factsOf('facebook', '2019-06-26', 'USD'))
    expect(
      ofCompany.map(({ kind, amount, highAmount }) => [kind, amount.amount, highAmount?.amount]),
    ).toEqual([
      ['accrued', 3e9, undefined],
      ['accrued range', 3e9, 5e9],
    ])
    expect(settledOn(record, factsOf('facebook', '2019-06-26')).ofCompany).toEqual([])
  })

  test('USD 5.0 bn settled from 24 July 2019, and accrued no longer', () => {
    const facts = factsOf('facebook', '2019-07-24', 'USD')
    expect(accruedOn(record, facts)).toEqual({ ofCompany: [], ofOthers: [] })
    expect(settledOn(record, facts).ofCompany).toMatchObject([
      { amount: { amount: 5e9, kind: 'settled' }, instrument: { isContentObligation: false } },
    ])
  })

  test('is nothing of another company’s, and was never imposed', () => {
    const facts = factsOf('alphabet', '2019-08-01', 'USD')
    expect(settledOn(record, facts)).toMatchObject({ ofCompany: [], ofOthers: [{ amount: {} }] })
    const imposed = imposedOn(record, factsOf('facebook', '2026-11-22')).ofCompany
    expect(imposed.every(({ instrument }) => instrument.isContentObligation)).toBe(true)
  })
})

test('what is imposed and what is settled are added to each other by nobody', () => {
  const [imposed] = imposedOn(record, factsOf('facebook', '2020-01-15')).ofCompany
  const [settled] = settledOn(record, factsOf('facebook', '2020-01-15')).ofCompany
  if (!imposed || !settled) throw new Error('the record has both')
  // @ts-expect-error: two kinds
  expect(addAmounts(imposed.amount, settled.amount)).toEqual({ problem: 'different kinds' })
})
