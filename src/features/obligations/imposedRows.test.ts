import { describe, expect, it } from 'vitest'
import type { Company, Fine } from '#contract/company.ts'
import { isoDate } from '#contract/units.ts'
import { imposedFinding } from './ImposedCard.tsx'
import { imposedRows } from './imposedRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const company: Company = {
  id: 'acme',
  names: [
    { from: isoDate('2010-01-01'), name: 'Acme' },
    { from: isoDate('2021-10-28'), name: 'Acme Worldwide' },
  ],
  seat: 'IE',
  revenueYears: [],
  sources: [],
}
const fine: Fine = {
  id: 'acme-2019',
  instrumentId: 'fr-sample',
  companyId: 'acme',
  addressee: 'Acme',
  authority: 'The test authority',
  on: isoDate('2019-07-02'),
  amount: { currency: 'EUR', amount: 2e6 },
  about: 'an incomplete report',
  standing: 'paid',
  sources: ['court'],
  publishedOn: isoDate('2019-07-02'),
  verified: true,
}
const withSum = {
  ...sampleInstrument,
  sums: [
    {
      kind: 'accrued' as const,
      on: isoDate('2019-04-24'),
      amount: { currency: 'USD' as const, amount: 3e9 },
      companyId: 'acme',
      sources: ['paper'],
      publishedOn: isoDate('2019-04-24'),
      verified: true,
    },
  ],
}
const asOf = isoDate('2019-06-26')

describe('fines and sums', () => {
  it('stay single rows in the order of their days, each of its own kind', () => {
    const rows = imposedRows(withSum, [fine], [company], asOf)
    expect(rows.map(({ kind, amount, isLater }) => [kind, amount.amount, isLater])).toEqual([
      ['accrued', 3e9, false],
      ['imposed', 2e6, true],
    ])
    expect(imposedFinding(rows)).toBe('Two sums are recorded, none added to another')
  })

  it('leave out the fines of other instruments', () => {
    const other = { ...fine, instrumentId: 'xx-other' }
    expect(imposedRows(sampleInstrument, [other], [company], asOf)).toEqual([])
  })

  it('name a company as it was called on the day', () => {
    const addresseeOn = (on: string, companies = [company]) => {
      const sums = withSum.sums.map((sum) => ({ ...sum, companyId: 'acme', on: isoDate(on) }))
      return imposedRows({ ...withSum, sums }, [], companies, asOf).map((row) => row.addressee)
    }
    expect(addresseeOn('2021-10-27')).toEqual(['Acme'])
    expect(addresseeOn('2021-10-28')).toEqual(['Acme Worldwide'])
    expect(addresseeOn('2021-10-28', []), 'a company outside the record').toEqual(['acme'])
  })
})
