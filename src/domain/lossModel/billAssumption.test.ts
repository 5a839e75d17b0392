import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { penaltyStatusOn } from '#domain/status.ts'
import { instruments } from '#record/law.ts'
import { appliesShareOfYear, defaultBillAssumption } from './billAssumption.ts'

function defaultOf(ruleId: string, day: string) {
  const date = isoDate(day)
  for (const instrument of instruments) {
    const rule = instrument.penalties.find(({ id }) => id === ruleId)
    const standing = rule && penaltyStatusOn(rule, instrument, date)
    if (standing) return defaultBillAssumption(standing, date)
  }
  throw new Error(`${ruleId} does not stand on ${day}`)
}

describe('what is assumed of a bill by default', () => {
  it('is that a proposal is not adopted', () => {
    expect(defaultOf('fr-avia.csa-sanction', '2019-06-26').chance).toBe(0)
  })

  it('is nine in ten for what is adopted, half a year on where no day was named', () => {
    expect(defaultOf('fr-avia.csa-sanction-adopted', '2020-06-01')).toEqual({
      chance: 0.9,
      appliesFrom: '2020-11-30',
    })
  })

  it('has the day that the adopted text names, once that is public', () => {
    expect(defaultOf('eu-dsa.fine', '2022-12-01').appliesFrom).toBe('2024-02-17')
    expect(defaultOf('eu-dsa.fine', '2022-10-20').appliesFrom).toBe('2023-04-20')
  })
})

describe('the part of the modelled year', () => {
  const of = (from: string) => appliesShareOfYear(isoDate('2019-06-26'), isoDate(from))
  it('is all of it from the date or before', () => {
    expect(of('2019-06-26')).toBe(1)
    expect(of('2015-01-01')).toBe(1)
  })
  it('is counted in days: 183 of 366 from 26 December 2019', () => {
    expect(of('2019-12-26')).toBe(0.5)
  })
  it('is none from a year on', () => {
    expect(of('2020-06-26')).toBe(0)
    expect(of('2031-01-01')).toBe(0)
  })
})
