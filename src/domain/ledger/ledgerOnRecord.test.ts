/** The ledger of the public record: totals that a reader can add up by hand. */
import { describe, expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Currency } from '#contract/units.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { ledgerOf } from './ledger.ts'

const everywhere = ['DE', 'FR', 'GB', 'ES', 'IE'] as const
function ledgerFor(
  companyId: string,
  date: string,
  currency: Currency = 'EUR',
  onlyLargestOfGroup = true,
) {
  const company = companies.find(({ id }) => id === companyId)!
  const facts = { company, date: isoDate(date), exchangeRates, currency }
  const ledger = ledgerOf(instruments, facts, everywhere, { onlyLargestOfGroup })
  return {
    ...ledger,
    line: (ruleId: string) => {
      const line = ledger.lines.find(({ rule }) => rule.id === ruleId)
      if (!line) throw new Error(`${ruleId} does not stand on ${date}`)
      return line
    },
  }
}
const inMillions = (money: { amount: number } | null | undefined) =>
  money ? Math.round(money.amount / 1e4) / 100 : null
const idsOf = (lines: readonly { rule: { id: string } }[]) => lines.map(({ rule }) => rule.id)
const nativeOf = (maximum: ReturnType<ReturnType<typeof ledgerFor>['line']>['maximum']) =>
  maximum.form === 'exact' ? maximum.nativeAmount : null

describe('Facebook on 26 June 2019', () => {
  const ledger = ledgerFor('facebook', '2019-06-26')

  test('in force: NetzDG 50 + 5, the French blocking offence 0.375 = EUR 55.375 m, all of it known', () => {
    expect(ledger.line('de-netzdg.procedure-fine').amount).toMatchObject({ amount: 50e6 })
    expect(ledger.line('de-netzdg.agent-fine-until-2024').amount).toMatchObject({ amount: 5e6 })
    expect(ledger.line('fr-lcen-6-1.offence-2015').amount).toMatchObject({ amount: 375_000 })
    expect(ledger.inForce).toMatchObject({
      amount: { currency: 'EUR', amount: 55.375e6 },
      isExact: true,
      exact: 3,
      floors: 0,
      bounded: 0,
      unknown: 0,
      noneSet: 0,
    })
  })

  test('NetzDG is 0.106 % of FY2018', () => {
    const { maximum } = ledger.line('de-netzdg.procedure-fine')
    if (maximum.form !== 'exact') throw new Error(maximum.form)
    expect(((maximum.shareOfRevenue?.share ?? 0) * 100).toFixed(3)).toBe('0.106')
  })

  test('if adopted: the Avia bill’s 4 %, USD 2,233.52 m = EUR 1,889.9 m; the rest is not known', () => {
    const { maximum, standing } = ledger.line('fr-avia.csa-sanction')
    expect(standing.status).toBe('proposed')
    expect(inMillions(nativeOf(maximum))).toBe(2_233.52)
    const { ifAdopted } = ledger
    expect(((ifAdopted.amount?.amount ?? 0) / 1e6).toFixed(1)).toBe('1889.9')
    expect(ifAdopted).toMatchObject({ isExact: false, exact: 1, unknown: 3, noneSet: 1 })
    expect(idsOf(ifAdopted.withoutFloor)).toEqual([
      'uk-osa.fine-before-bill',
      'eu-terreg.fine-proposal',
      'eu-e-evidence.fine-proposal',
    ])
  })

  test('the UK-French plan has no amount set, and none is added', () => {
    expect(ledger.line('ukfr-2017.liability')).toMatchObject({
      column: 'if adopted',
      counting: 'none set',
      amount: null,
    })
  })

  test('the FTC is no line, and the treaty is kept out', () => {
    expect(ledger.lines.some(({ instrument }) => instrument.id === 'us-ftc-facebook')).toBe(false)
    expect(ledger.line('us-fr-mlat.none').counting).toBe('not a content obligation')
  })
})

describe('Facebook on other days', () => {
  test('2020-01-15: FY2018 stands in, USD 2,233.52 m, and the criminal fine is in no total', () => {
    const ledger = ledgerFor('facebook', '2020-01-15')
    const { maximum } = ledger.line('fr-avia.csa-sanction')
    expect(inMillions(nativeOf(maximum))).toBe(2_233.52)
    expect(maximum.standInBaseYear).toEqual({
      wanted: 2019,
      used: 2018,
      because: 'published later',
    })
    expect(ledger.line('fr-avia.criminal').counting).toBe('per failure')
    expect(inMillions(ledger.ifAdopted.amount)).toBe(1_889.93)
    expect(inMillions(ledger.inForce.amount)).toBe(55.38)
  })

  test('2019-01-15: no 4 % stands, nothing that is coming has an amount, and that is not zero', () => {
    const ledger = ledgerFor('facebook', '2019-01-15')
    expect(ledger.lines.some(({ instrument }) => instrument.id === 'fr-avia')).toBe(false)
    expect(ledger.ifAdopted).toMatchObject({ amount: null, exact: 0, unknown: 2, noneSet: 1 })
    expect(ledger.inForce.amount).toMatchObject({ amount: 55.375e6 })
  })

  test('2020-06-17 and 2020-06-18: the adopted 4 % or EUR 20 m, then struck down and in no total', () => {
    const adopted = ledgerFor('facebook', '2020-06-17')
    expect(adopted.line('fr-avia.csa-sanction-adopted').column).toBe('if adopted')
    const over = ledgerFor('facebook', '2020-06-18')
    expect(over.line('fr-avia.csa-sanction-adopted').counting).toBe('ended')
    expect(over.ifAdopted.amount).toBeNull()
  })
})

describe('Twitter', () => {
  test('2019-06-26: 4 % of FY2018 is USD 121.69 m', () => {
    const { line } = ledgerFor('twitter', '2019-06-26', 'USD')
    expect(inMillions(line('fr-avia.csa-sanction').amount)).toBe(121.69)
  })

  test('2023-06-01: 50 + 5 + 1.25 = EUR 56.25 m, TERREG unknown and left out by name', () => {
    const ledger = ledgerFor('twitter', '2023-06-01')
    expect(ledger.line('de-netzdg.procedure-fine').amount).toMatchObject({ amount: 50e6 })
    expect(ledger.line('eu-terreg.fine')).toMatchObject({ counting: 'has no floor', amount: null })
    expect(ledger.inForce).toMatchObject({
      amount: { amount: 56.25e6 },
      isExact: false,
      unknown: 1,
    })
    expect(idsOf(ledger.inForce.withoutFloor)).toEqual(['eu-terreg.fine'])
  })

  test('2023-06-01: a greater-of with unknown revenue keeps its floor, EUR 20 m, in a group with NetzDG', () => {
    const ledger = ledgerFor('twitter', '2023-06-01')
    expect(ledger.line('fr-rpr-42.fine')).toMatchObject({
      amount: { currency: 'EUR', amount: 20e6 },
      atMost: null,
      counting: 'smaller in its group',
      reason:
        'Assumed: the same facts are punished once, and what is certain of NetzDG’s is larger.',
    })
    expect(ledger.groups.map(({ name, lines }) => [name, idsOf(lines)])).toEqual([
      ['notices of illegal content', ['de-netzdg.procedure-fine', 'fr-rpr-42.fine']],
    ])
    const each = ledgerFor('twitter', '2023-06-01', 'EUR', false)
    expect(each.inForce).toMatchObject({ amount: { amount: 76.25e6 }, floors: 1 })
  })

  test('2025-06-01: of the law in force only OSA’s GBP 18 m is certain', () => {
    const { inForce } = ledgerFor('twitter', '2025-06-01', 'GBP')
    expect(inForce).toMatchObject({
      amount: { currency: 'GBP', amount: 18e6 },
      floors: 1,
      exact: 0,
    })
    expect(idsOf(inForce.withoutFloor)).toEqual([
      'fr-lcen-6-1.csam-fine',
      'eu-terreg.fine',
      'eu-dsa.fine',
    ])
  })
})

describe('Alphabet', () => {
  test('2025-06-01: OSA at least GBP 18 m, at most USD 35,001.8 m; its floor counts', () => {
    const { line } = ledgerFor('alphabet', '2025-06-01', 'USD')
    const { maximum, amount, atMost, counting } = line('uk-osa.fine')
    expect(maximum).toMatchObject({
      form: 'bounded',
      nativeAtLeast: { currency: 'GBP', amount: 18e6 },
    })
    expect(inMillions(amount)).toBe(23.01) // at USD 1.2781 a pound
    expect(inMillions(atMost)).toBe(35_001.8)
    expect(counting).toBe('counts')
  })

  test('2025-06-01: 4 % + 6 % of USD 350,018 m + the floor = USD 35,024.81 m or more', () => {
    const { inForce, line } = ledgerFor('alphabet', '2025-06-01', 'USD')
    expect(inMillions(line('eu-terreg.fine').amount)).toBe(14_000.72)
    expect(inMillions(line('eu-dsa.fine').amount)).toBe(21_001.08)
    expect(inMillions(inForce.amount)).toBe(35_024.81)
    expect(inForce).toMatchObject({ isExact: false, exact: 2, floors: 1, bounded: 1, unknown: 1 })
  })

  test('e-Evidence’s 2 % is in force from 18 August 2026, not a day before', () => {
    const before = ledgerFor('alphabet', '2026-08-17', 'USD')
    const after = ledgerFor('alphabet', '2026-08-18', 'USD')
    expect(before.line('eu-e-evidence.fine')).toMatchObject({
      column: 'if adopted',
      standing: { status: 'adopted' },
    })
    expect(after.line('eu-e-evidence.fine')).toMatchObject({ column: 'in force' })
    expect(inMillions(before.ifAdopted.amount)).toBe(7_000.36)
    expect(after.ifAdopted.amount).toBeNull()
    const gained = (after.inForce.amount?.amount ?? 0) - (before.inForce.amount?.amount ?? 0)
    expect(inMillions({ amount: gained })).toBe(7_000.36)
  })

  test('what is left of NetzDG does not reach a company seated in Ireland', () => {
    expect(ledgerFor('alphabet', '2025-06-01').line('de-netzdg.agent-fine').counting).toBe(
      'does not reach',
    )
  })
})

describe('by the day', () => {
  test('DSA: 5 % of FY2023’s average day is USD 18.48 m for Facebook, in no total', () => {
    const { line, inForce } = ledgerFor('facebook', '2024-06-01', 'USD')
    const { periodic, amount } = line('eu-dsa.fine')
    expect(inMillions(periodic?.perDay)).toBe(18.48) // 134,902 × 0.05 ÷ 365
    expect(periodic?.penalty.limit).toBe('none in the text')
    const counted = inMillions(inForce.amount)
    expect(counted).toBe(13_490.2) // 4 % + 6 %
    expect(inMillions(amount)).toBe(8_094.12)
  })

  test('OSA: no amount for a day is set, and fine and days share one maximum', () => {
    const { periodic } = ledgerFor('alphabet', '2025-06-01').line('uk-osa.fine')
    expect(periodic).toMatchObject({
      perDay: null,
      reason: expect.stringMatching(/names no amount/),
      penalty: { limit: 'the penalty’s maximum' },
    })
  })

  test('OSA’s was not there while it was a bill', () => {
    expect(ledgerFor('alphabet', '2023-10-25').line('uk-osa.fine').periodic).toBeNull()
    expect(ledgerFor('alphabet', '2023-10-26').line('uk-osa.fine').periodic).not.toBeNull()
  })

  test('of a company that publishes nothing is unknown', () => {
    const { periodic } = ledgerFor('twitter', '2024-06-01').line('eu-dsa.fine')
    expect(periodic).toMatchObject({
      perDay: null,
      reason: expect.stringMatching(/never published/),
    })
  })
})

test('the record has no two standing penalties for one duty, whoever, whenever', () => {
  for (const { id } of companies) {
    for (let year = 2015; year <= 2027; year += 1) {
      for (const day of ['01-15', '06-26', '11-22']) {
        const { lines } = ledgerFor(id, `${year}-${day}`)
        expect(lines.map(({ counting }) => counting)).not.toContain('smaller for the same duty')
      }
    }
  }
})
