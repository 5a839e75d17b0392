import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { accruedOn, imposedOn, settledOn } from '#domain/ledger/imposed.ts'
import { companies } from '#record/companies.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { imposedTable } from './imposedExport.ts'
import { imposedGroups, laterFines } from './imposedRows.ts'
import { imposedTitle, laterWords } from './imposedTitle.ts'
import { plain, workedOn } from './sampleLedger.ts'
import { sumRows } from './sumRows.ts'

const record = { instruments, fines, companies }
const groupsOn = (company: string, day: string) =>
  imposedGroups(imposedOn(record, workedOn(company, day).facts))
const row = (company: string, day: string, id: string) =>
  groupsOn(company, day)
    .flatMap(({ rows }) => rows)
    .find((each) => each.id === id)

describe('fines', () => {
  it('stand beside the most their text allowed, and say what they punished', () => {
    const first = row('facebook', '2021-09-01', 'netzdg-facebook-2019')
    expect(first?.ofMaximum.map(plain)).toEqual(['4 % of at most EUR 50 m'])
    expect(first?.about).toMatch(/not late removal$/)
    expect(first?.standing).toBe('paid')
    expect(row('facebook', '2021-09-01', 'netzdg-facebook-2021')?.ofMaximum.map(plain)).toEqual([
      '6 % of at most EUR 50 m',
    ])
  })

  it('of two penalties have a ratio for each part', () => {
    const telegram = row('facebook', '2022-10-17', 'netzdg-telegram-2022')
    expect(telegram?.ofMaximum.map(plain)).toEqual([
      'EUR 4.25 m: 8.5 % of at most EUR 50 m',
      'EUR 875,000: 17.5 % of at most EUR 5 m',
    ])
    expect(telegram?.standing).toBe('under appeal')
  })

  it('have no ratio to a share of a revenue that nobody published', () => {
    const [words] = row('twitter', '2026-03-01', 'dsa-x-2025')?.ofMaximum ?? []
    expect(words).toMatch(/^no ratio to its maximum .*never published$/)
  })

  it('by the day name their limit, multiplied by no days', () => {
    expect(plain(row('facebook', '2025-12-10', 'osa-4chan-2025')?.perDay ?? '')).toBe(
      'then GBP 100 a day from 14 October 2025, for 60 days at most',
    )
  })

  it('of the company stand before those of others', () => {
    const groups = groupsOn('facebook', '2022-12-01')
    expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['company', 2],
      ['others', 1],
    ])
    const day = isoDate('2022-12-01')
    expect(plain(imposedTitle(groups, 'Meta Platforms', day))).toBe(
      'By 1 December 2022 two fines are recorded for Meta Platforms, one for others',
    )
  })

  it('that came after the date are not among them, and are known today', () => {
    expect(groupsOn('facebook', '2019-06-26')).toEqual([])
    const known = imposedOn(record, workedOn('facebook', '2026-11-22').facts)
    const later = laterFines(known, isoDate('2019-06-26'))
    expect(later.map(({ on }) => on)).toEqual(later.map(({ on }) => on).toSorted())
    expect(later[0]?.id).toBe('netzdg-facebook-2019')
    expect(laterWords(later.length)).toBe('Seven fines that came later, known today')
    expect(plain(imposedTitle([], 'Facebook', isoDate('2019-06-26')))).toBe(
      'By 26 June 2019 no fine is recorded for Facebook',
    )
    const cells = imposedTable(later, isoDate('2019-06-26')).rows[0]
    expect(cells).toMatchObject({ kind: 'imposed', later: 'the fine', amount: 2e6 })
  })
})

describe('sums that a company accrued or settled', () => {
  const { facts } = workedOn('facebook', '2019-06-26')

  it('are a sum and a range before the settlement, in their own currency', () => {
    const accrued = sumRows(accruedOn(record, facts).ofCompany)
    expect(accrued.map(({ amount, isRange }) => [plain(amount), isRange])).toEqual([
      ['USD 3 bn', false],
      ['USD 3 bn to USD 5 bn', true],
    ])
    expect(plain(accrued[0]?.converted ?? '')).toBe('EUR 2,538.5 m at the average of 2018')
    expect(sumRows(settledOn(record, facts).ofCompany)).toEqual([])
  })

  it('are the settlement alone after it', () => {
    const after = { ...facts, date: isoDate('2019-07-24') }
    expect(accruedOn(record, after).ofCompany).toEqual([])
    expect(sumRows(settledOn(record, after).ofCompany).map(({ amount }) => plain(amount))).toEqual([
      'USD 5 bn',
    ])
  })
})
