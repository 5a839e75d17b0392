import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { caseWindow } from './caseWindow.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { clockWasLaw, countedFrom, readAgainst } from './readAgainst.ts'

const on = (date: string) => caseWindow(isoDate(date), {})

describe('law in force', () => {
  it('counts only the country where the clock is law, and since when it is', () => {
    const against = readAgainst({ form: 'law' }, literalLaw, ['DE', 'FR'], on('2018-02-01'))
    expect(against.isLaw).toBe(true)
    expect(against.countedCountries).toEqual(['DE'])
    const began = Date.parse('2017-12-31T23:00Z') / 1000 // 00:00 of 1 January 2018 in Berlin
    expect(against.clockBegan).toEqual({ DE: began })
    expect(countedFrom(against, 'DE', on('2018-02-01').from)).toBe(began)
  })

  it('draws the longer deadline beside its own as a further wall', () => {
    const against = readAgainst({ form: 'law' }, literalLaw, ['DE'], on('2019-06-26'))
    expect(against.walls.map(({ duty }) => duty.id)).toEqual(['de.7d'])
  })

  it('gives way to the own target where no clock is in force, counting every country', () => {
    const against = readAgainst({ form: 'law' }, literalLaw, ['DE', 'FR'], on('2024-05-14'))
    expect(against.isLaw).toBe(false)
    expect(against.countedCountries).toEqual(['DE', 'FR'])
    expect(against.walls).toEqual([])
  })
})

describe('another yardstick', () => {
  it('counts every chosen country against a bill', () => {
    const bill = { form: 'duty', dutyId: 'fr.24h' } as const
    const against = readAgainst(bill, literalLaw, ['DE', 'FR'], on('2019-06-26'))
    expect(against.isLaw).toBe(false)
    expect(against.countedCountries).toEqual(['DE', 'FR'])
    expect(against.clockBegan).toEqual({})
  })

  it('carries the exceptions its duty allows, and none for an own target', () => {
    const duty = { form: 'duty', dutyId: 'de.24h' } as const
    const own = { form: 'own target', targetHours: hours(24) } as const
    const read = (yardstick: typeof duty | typeof own) =>
      readAgainst(yardstick, literalLaw, ['DE'], on('2019-06-26')).clock.exceptions
    expect(read(duty)).toEqual(['agreed longer'])
    expect(read(own)).toEqual([])
  })
})

describe('the duties read against', () => {
  const ids = (date: string, yardstick: Parameters<typeof readAgainst>[0]) =>
    readAgainst(yardstick, literalLaw, ['DE', 'FR'], on(date)).duties.map(({ duty }) => duty.id)

  it('are those that bind or may come to', () => {
    expect(ids('2019-06-26', { form: 'law' })).toEqual(['de.24h', 'de.7d', 'fr.24h'])
    expect(ids('2021-01-01', { form: 'law' })).toEqual(['de.24h', 'de.7d'])
  })

  it('take in the one that is the yardstick, whatever became of it', () => {
    expect(ids('2021-01-01', { form: 'duty', dutyId: 'fr.24h' })).toContain('fr.24h')
  })
})

describe('whether a clock was law on a day', () => {
  const hours24 = { unit: 'hours', deadlineHours: hours(24) } as const
  it('looks at every duty on notices with the same hours', () => {
    expect(clockWasLaw(literalLaw, hours24, 'DE', isoDate('2018-01-01'))).toBe(true)
    expect(clockWasLaw(literalLaw, hours24, 'DE', isoDate('2017-12-31'))).toBe(false)
    expect(clockWasLaw(literalLaw, hours24, 'FR', isoDate('2019-06-26'))).toBe(false)
  })
  it('does not mistake another number of hours for it', () => {
    const hours48 = { unit: 'hours', deadlineHours: hours(48) } as const
    expect(clockWasLaw(literalLaw, hours48, 'DE', isoDate('2018-01-01'))).toBe(false)
  })
})
