import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Undertaking } from '#contract/sourceAnswers.ts'
import { companies } from '#record/companies.ts'
import { undertaking } from './undertaking.ts'

describe('the demo’s undertaking', () => {
  it('fits the contract and says that it is invented', () => {
    expect(z.parse(Undertaking, undertaking)).toEqual(undertaking)
    expect(undertaking.name).toMatch(/\(invented\)$/)
  })

  it('has no name of a real company of the record in it', () => {
    const real = companies.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()))
    expect(real.length).toBeGreaterThan(2)
    for (const name of real) expect(undertaking.name.toLowerCase()).not.toContain(name)
  })

  it('has every year from 2014 to 2025 once, published in the spring after', () => {
    const years = undertaking.revenueYears.map(({ financialYear }) => financialYear)
    expect(years).toEqual(Array.from({ length: 12 }, (_, index) => 2014 + index))
    for (const { financialYear, publishedOn } of undertaking.revenueYears) {
      expect(publishedOn >= `${financialYear + 1}-03-01`).toBe(true)
      expect(publishedOn < `${financialYear + 1}-06-01`).toBe(true)
    }
  })
})
