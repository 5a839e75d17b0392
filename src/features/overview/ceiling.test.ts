import { describe, expect, it } from 'vitest'
import { ceilingClause, maximumTitle } from './ceiling.ts'
import { plain, readOnRecord } from './readOnRecord.ts'

const law = { form: 'law' } as const
const clause = (...read: Parameters<typeof readOnRecord>) =>
  plain(ceilingClause(readOnRecord(...read).maxima))

describe('the ceiling', () => {
  it('is lifted by a bill that would go higher', () => {
    expect(clause('2019-06-26')).toBe(
      'a French bill would lift the ceiling from EUR 50 m to EUR 1,890 m',
    )
    expect(clause('2017-06-13')).toBe(
      'a German bill would lift the ceiling from EUR 375,000 to EUR 50 m',
    )
  })

  it('names the text whose it is, because none reaches every country', () => {
    expect(clause('2018-11-12')).toBe('the highest ceiling is NetzDG’s EUR 50 m')
    expect(clause('2024-05-14')).toBe('the highest ceiling is the DSA’s EUR 7,483 m')
  })

  it('is only the highest known where another may be larger', () => {
    expect(clause('2026-11-22')).toBe('the highest known ceiling is the DSA’s EUR 9,122 m')
    expect(clause('2023-06-01', law, ['DE'], { companyId: 'twitter' })).toBe(
      'the highest known ceiling is NetzDG’s EUR 50 m',
    )
  })

  it('is a floor where the base is published by nobody', () => {
    const google = { companyId: 'alphabet', currency: 'GBP' as const }
    expect(clause('2025-06-01', law, ['GB'], google)).toBe(
      'the highest ceiling is the Online Safety Act’s, at least GBP 18 m',
    )
  })

  it('is not known where no revenue is, and not set where no law sets one', () => {
    expect(clause('2026-11-22', law, ['DE'], { companyId: 'twitter' })).toBe(
      'the ceiling in force is not known',
    )
    expect(clause('2019-06-26', law, ['GB'])).toBe('no law in force sets an amount')
  })

  it('is to be lifted by what is adopted and does not apply yet', () => {
    expect(clause('2022-12-01', law, ['DE'])).toMatch(
      /^an EU act is to lift the ceiling from EUR [\d,]+ m to EUR [\d,]+ m$/,
    )
  })
})

describe('the title of the maxima', () => {
  const title = (...[date, chosen, countries, of]: Parameters<typeof readOnRecord>) =>
    plain(maximumTitle('Facebook', readOnRecord(date, chosen, countries, of).maxima))

  it('is what law in force stops at, and what the bill would reach', () => {
    expect(title('2019-06-26')).toBe(
      'For Facebook, law in force stops at EUR 50 m; the French bill would reach EUR 1,889.9 m',
    )
  })
  it('shows no 4 % before the bill was tabled', () => {
    expect(title('2019-01-15')).toBe('For Facebook, law in force stops at EUR 50 m')
  })
  it('says what is not known, and what is set by nothing', () => {
    expect(title('2026-11-22', law, ['DE'], { companyId: 'twitter' })).toBe(
      'For Facebook, the maximum in force is not known',
    )
    expect(title('2026-11-22')).toMatch(/law in force reaches at least EUR 9,122\.1 m$/)
    expect(title('2019-06-26', law, ['GB'])).toBe('For Facebook, no law in force sets an amount')
  })
})
