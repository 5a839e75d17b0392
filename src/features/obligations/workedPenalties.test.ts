import { describe, expect, it } from 'vitest'
import type { Company, ExchangeRate } from '#contract/company.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import { isoDate, share } from '#contract/units.ts'
import { derivationBoxes } from '#ui/derivationBoxes.ts'
import { penaltyFinding, standingWords } from './penaltyFinding.ts'
import { sampleInstrument } from './sampleInstrument.ts'
import { workedPenalties } from './workedPenalties.ts'

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

const revenueYear = (financialYear: number, millions: number) => ({
  financialYear,
  periodEnd: isoDate(`${financialYear}-12-31`),
  revenue: { currency: 'USD' as const, amount: millions * 1e6 },
  sources: ['report'],
  publishedOn: isoDate(`${financialYear + 1}-01-30`),
  verified: true,
})
const company: Company = {
  id: 'acme',
  names: [{ from: isoDate('2010-01-01'), name: 'Acme' }],
  seat: 'IE',
  revenueYears: [revenueYear(2016, 600), revenueYear(2017, 1000), revenueYear(2018, 2000)],
  sources: [],
}
const rate = (year: number, value: number): ExchangeRate => ({
  base: 'EUR',
  quote: 'USD',
  year,
  rate: value,
  publisher: 'Federal Reserve',
  sources: ['fed'],
  publishedOn: isoDate(`${year + 1}-01-02`),
  verified: true,
})
const view = {
  company,
  exchangeRates: [rate(2017, 1.25), rate(2018, 1.2)],
  currency: 'EUR' as const,
  asOf: isoDate('2019-06-26'),
}
const withRule = (patch: Partial<PenaltyRule>) => ({
  ...sampleInstrument,
  penalties: [{ ...sampleInstrument.penalties[0]!, ...patch }],
})

describe('the worked penalties', () => {
  it('put what stands on the date before what came later', () => {
    const worked = workedPenalties(sampleInstrument, view)
    expect(worked.map(({ rule, standing }) => [rule.id, standing])).toEqual([
      ['fr-sample.sanction', 'stands'],
      ['fr-sample.sanction-adopted', 'not yet'],
    ])
    expect(worked.map(standingWords)).toEqual(['if adopted', 'later: known today'])
    const afterwards = workedPenalties(sampleInstrument, { ...view, asOf: isoDate('2020-06-01') })
    expect(afterwards.map(({ rule, standing }) => [rule.id, standing])).toEqual([
      ['fr-sample.sanction-adopted', 'stands'],
      ['fr-sample.sanction', 'no longer'],
    ])
  })

  it('give each revenue year at its own rate, and leave out a year no rate converts', () => {
    const [worked] = workedPenalties(sampleInstrument, view)
    expect(worked?.years.map((row) => [row.financialYear, Math.round(row.amount ?? 0)])).toEqual([
      [2017, 32_000_000],
      [2018, 66_666_667],
    ])
    expect(worked?.years.map((row) => row.isBaseYear)).toEqual([false, true])
  })

  it('show no year after the base year', () => {
    const [worked] = workedPenalties(sampleInstrument, { ...view, asOf: isoDate('2019-01-15') })
    expect(worked?.years.map((row) => row.financialYear)).toEqual([2017])
    expect(worked?.maximum.standInBaseYear).toMatchObject({ wanted: 2018, used: 2017 })
  })

  it('have no revenue years for a fixed sum', () => {
    const [worked] = workedPenalties(
      withRule({ cap: { form: 'fixed sum', amount: { currency: 'EUR', amount: 5e6 } } }),
      view,
    )
    expect(worked?.years).toEqual([])
  })
})

describe('the boxes of the working', () => {
  it('are revenue × share ÷ rate = amount, the sum before conversion beneath', () => {
    const [worked] = workedPenalties(sampleInstrument, view)
    const [line] = derivationBoxes(worked!.maximum.derivation)
    expect(line?.map(({ sign, value }) => [sign, plain(value)])).toEqual([
      [null, 'USD 2 bn'],
      ['×', '4 %'],
      ['÷', '1.2000'],
      ['=', 'EUR 66.7 m'],
    ])
    expect(line?.map(({ label }) => label)).toEqual([
      'Worldwide revenue, FY2018',
      'Rate',
      'USD per EUR, 2018',
      'In EUR',
    ])
    expect(line?.[2]?.beneath).toBe('Federal Reserve')
    expect(plain(line!.at(-1)!.beneath)).toBe('USD 80 m')
  })

  it('take a line for each part of a greater-of, and one for the verdict', () => {
    const worked = workedPenalties(sampleInstrument, { ...view, asOf: isoDate('2020-06-01') })
    const lines = derivationBoxes(worked[0]!.maximum.derivation)
    expect(lines).toHaveLength(3)
    expect(lines[2]?.[0]).toMatchObject({ isResult: true, sign: null })
  })
})

describe('the sentence over a worked penalty', () => {
  const sentence = (instrument: typeof sampleInstrument, asOf = '2019-06-26') =>
    plain(penaltyFinding(workedPenalties(instrument, { ...view, asOf: isoDate(asOf) })[0]!, 'Acme'))

  it('is conditional for a bill', () => {
    expect(sentence(sampleInstrument)).toBe('For Acme, 4 % of 2018 revenue would be EUR 66.7 m')
  })

  it('says “would have been” for what was struck down', () => {
    expect(sentence(sampleInstrument, '2020-06-18')).toMatch(
      /^For Acme, the maximum would have been/,
    )
  })

  it('names no number where none is set or known', () => {
    expect(sentence(withRule({ cap: { form: 'none set', reason: 'No sum was named.' } }))).toBe(
      'No amount is set',
    )
    const noRevenue = { ...view, company: { ...company, revenueYears: [] } }
    const [unknown] = workedPenalties(sampleInstrument, noRevenue)
    expect(penaltyFinding(unknown!, 'Acme')).toBe('For Acme, the maximum is unknown')
    expect(unknown?.years).toEqual([])
  })

  it('gives both bounds where the base is published by nobody', () => {
    const bounded = withRule({
      cap: {
        form: 'greater of',
        of: [
          { form: 'fixed sum', amount: { currency: 'EUR', amount: 20e6 } },
          { form: 'share of turnover', share: share(0.1), base: 'qualifying worldwide revenue' },
        ],
      },
    })
    expect(sentence(bounded)).toBe(
      'For Acme, the maximum would be at least EUR 20 m and at most USD 200 m',
    )
  })
})
