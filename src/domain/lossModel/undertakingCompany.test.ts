import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { baseYearOf } from '#domain/baseYear.ts'
import { lossModelInput, undertakingOf } from '#test/fixtures/lossModelInput.ts'
import { companies } from '#record/companies.ts'
import { lossModelOf } from './lossModelOf.ts'
import { ownUndertaking, undertakingCompany } from './undertakingCompany.ts'

describe('an undertaking as a company', () => {
  it('has its revenue and no sources, and says where the figure is from', () => {
    const company = undertakingCompany(undertakingOf({ 2018: 600e6 }), 'demo')
    expect(company).toMatchObject({ world: 'demo', seat: 'IE', sources: [] })
    expect(company.revenueYears[0]).toMatchObject({ sources: [], note: 'Invented revenue.' })
    expect(baseYearOf(company, isoDate('2019-06-26'))).toMatchObject({
      form: 'known',
      wanted: 2018,
      standIn: null,
    })
  })

  it('is what a model takes; a company of the record does not fit', () => {
    const input = lossModelInput()
    const [real] = companies
    if (!real) throw new Error('The record has companies')
    // @ts-expect-error a real company has no world of a model
    const facts: typeof input.facts = { ...input.facts, company: real }
    expect(facts.company.id).toBe(real.id)
    expect(lossModelOf(input).world).toBe('demo')
  })

  it('takes one own figure for every year', () => {
    const own = ownUndertaking({ currency: 'GBP', amount: 9e6 })
    const company = undertakingCompany(own, 'own')
    for (const day of ['2013-01-01', '2019-06-26', '2020-02-29', '2026-11-22']) {
      expect(baseYearOf(company, isoDate(day))).toMatchObject({
        form: 'known',
        standIn: null,
        revenue: { revenue: { currency: 'GBP', amount: 9e6 } },
      })
    }
  })
})
