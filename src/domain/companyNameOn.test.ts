import { describe, expect, it } from 'vitest'
import type { Company } from '#contract/company.ts'
import { isoDate } from '#contract/units.ts'
import { companyNameOn } from './companyNameOn.ts'

const company: Company = {
  id: 'facebook',
  names: [
    { from: isoDate('2005-09-20'), name: 'Facebook' },
    { from: isoDate('2021-10-28'), name: 'Meta Platforms' },
  ],
  seat: 'IE',
  revenueYears: [],
  sources: [],
}

describe("a company's name", () => {
  it('is the last one taken by the day', () => {
    expect(companyNameOn(company, isoDate('2021-10-27'))).toBe('Facebook')
    expect(companyNameOn(company, isoDate('2021-10-28'))).toBe('Meta Platforms')
  })

  it('is the first one on a day before all of them', () => {
    expect(companyNameOn(company, isoDate('1999-01-01'))).toBe('Facebook')
  })
})
