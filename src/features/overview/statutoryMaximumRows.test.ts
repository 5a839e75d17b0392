import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { keptOutSums } from './keptOutSums.ts'
import { shownMaxima, statutoryMaximumRows, statutoryMaximumTable } from './statutoryMaximumRows.ts'

const countries: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

function factsOf(companyId: string, date: string): PenaltyFacts {
  const company = companies.find(({ id }) => id === companyId)
  if (!company) throw new Error(`No company ${companyId}`)
  return { date: isoDate(date), company, exchangeRates, currency: 'EUR' }
}

const rowsOf = (companyId: string, date: string) =>
  statutoryMaximumRows(shownMaxima(instruments, factsOf(companyId, date), countries), isoDate(date))

describe('statutory maxima by instrument', () => {
  it('are of 26 June 2019 for Facebook: NetzDG in force, the bill if adopted, the plan none set', () => {
    const rows = rowsOf('facebook', '2019-06-26')
    const row = (id: string) => rows.find((each) => each.id === id)
    expect(rows[0]?.id).toBe('de-netzdg')
    expect(plain(row('de-netzdg')?.label)).toBe('EUR 50 m')
    expect(plain(row('de-netzdg')?.note)).toBe('0.106 % of FY2018 revenue')
    expect(row('de-netzdg')?.binds).toBe(true)
    expect(plain(row('fr-avia')?.label)).toBe('EUR 1,889.9 m if adopted')
    expect(plain(row('fr-avia')?.note)).toBe('4 % of FY2018 revenue')
    expect(row('fr-avia')?.binds).toBe(false)
    expect(row('ukfr-2017')?.maximum.form).toBe('none set')
  })

  it('are named as on the day: the Online Safety Act was a White Paper, then a bill', () => {
    const nameOn = (date: string) =>
      rowsOf('facebook', date).find(({ id }) => id === 'uk-osa')?.name
    expect(nameOn('2019-06-26')).toBe('Online Harms White Paper, UK')
    expect(nameOn('2023-06-01')).toBe('Online Safety Bill, UK')
    expect(nameOn('2025-06-01')).toBe('Online Safety Act, UK')
  })

  it('say where a stand-in year was used', () => {
    const avia = rowsOf('facebook', '2020-01-15').find(({ id }) => id === 'fr-avia')
    expect(plain(avia?.note)).toBe('4 % of FY2018 revenue, stand-in year')
  })

  it('are unknown where the turnover is, and exact where the sum is fixed', () => {
    const rows = rowsOf('twitter', '2023-06-01')
    expect(rows.find(({ id }) => id === 'eu-terreg')?.maximum.form).toBe('unknown')
    expect(plain(rows.find(({ id }) => id === 'de-netzdg')?.label)).toBe('EUR 50 m')
  })

  it('are bounded where the base is published by nobody, in the words of the law’s own currency', () => {
    const osa = rowsOf('alphabet', '2025-06-01').find(({ id }) => id === 'uk-osa')
    expect(osa?.maximum.form).toBe('bounded')
    expect(plain(osa?.note)).toBe('at least GBP 18 m, at most USD 35,001.8 m')
  })

  it('keep the digits of small sums', () => {
    const lcen = rowsOf('facebook', '2024-05-13').find(({ id }) => id === 'fr-lcen-6-1')
    expect(plain(lcen?.label)).toBe('EUR 1.25 m')
  })

  it('say when what is adopted comes, and of a floor in the text’s currency nothing twice', () => {
    const evidence = rowsOf('facebook', '2024-05-13').find(({ id }) => id === 'eu-e-evidence')
    expect(plain(evidence?.label)).toBe('EUR 2,494.3 m once in force')
    const french = rowsOf('twitter', '2023-06-01').find(({ id }) => id === 'fr-rpr-42')
    expect(plain(french?.label)).toBe('at least EUR 20 m')
    expect(french?.note).toBeUndefined()
  })

  it('leave out what was struck down or has been superseded', () => {
    const ids = rowsOf('facebook', '2026-11-22').map(({ id }) => id)
    expect(ids).not.toContain('fr-avia')
    expect(ids).not.toContain('fr-rpr-42')
  })

  it('put what binds before what may come to, the larger first', () => {
    const rows = rowsOf('facebook', '2024-05-13')
    const binding = rows.filter(({ binds }) => binds)
    expect(rows.slice(0, binding.length)).toEqual(binding)
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual(['eu-dsa', 'eu-terreg'])
  })
})

describe('the sums kept out', () => {
  const labels = (companyId: string, date: string) =>
    keptOutSums(instruments, factsOf(companyId, date)).map(({ label }) => plain(label))

  it('are accrued with a range before the settlement, and settled after', () => {
    expect(labels('facebook', '2019-06-26')).toEqual(['USD 3 bn accrued, range to USD 5 bn'])
    expect(labels('facebook', '2019-07-24')).toEqual(['USD 5 bn settled'])
  })

  it('are of the company alone, and of no day before them', () => {
    expect(labels('alphabet', '2019-06-26')).toEqual([])
    expect(labels('facebook', '2019-04-23')).toEqual([])
  })

  it('stand in the table as another kind, never among the maxima', () => {
    const facts = factsOf('facebook', '2019-06-26')
    const rows = statutoryMaximumRows(shownMaxima(instruments, facts, countries), facts.date)
    const table = statutoryMaximumTable(rows, keptOutSums(instruments, facts))
    const kinds = table.rows.filter(({ instrument }) => instrument === 'US FTC and Facebook')
    expect(kinds.map(({ kind }) => kind)).toEqual(['kept out: not a content obligation'])
  })
})
