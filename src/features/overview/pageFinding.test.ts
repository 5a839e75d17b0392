import { describe, expect, it } from 'vitest'
import { hours } from '#contract/units.ts'
import type { OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { pageFinding } from './pageFinding.ts'
import { figure, plain, readOnRecord } from './readOnRecord.ts'

const finding = (read: ReturnType<typeof readOnRecord>, headline: OnTimeFigure | null) =>
  plain(pageFinding({ ...read, headline }))

describe("the page's finding", () => {
  it('is who sets a clock and how high the ceiling would be, under law in force', () => {
    expect(finding(readOnRecord('2019-06-26'), null)).toBe(
      'Of five countries only Germany sets a clock; a French bill would lift the ceiling from EUR 50 m to EUR 1,890 m',
    )
  })

  it('says that none sets a clock after the German one ended', () => {
    expect(finding(readOnRecord('2024-05-14'), null)).toMatch(
      /^Of five countries none sets a clock in hours on notices; the highest ceiling is the DSA’s /,
    )
  })

  it('names the hours where one country alone is chosen', () => {
    expect(finding(readOnRecord('2019-06-26', { form: 'law' }, ['DE']), null)).toMatch(
      /^Germany sets a clock of 24 h; /,
    )
    expect(finding(readOnRecord('2019-06-26', { form: 'law' }, ['FR']), null)).toMatch(
      /^France sets no clock in hours on notices; /,
    )
  })

  it('counts two countries as both or neither', () => {
    expect(finding(readOnRecord('2019-06-26', { form: 'law' }, ['GB', 'IE']), null)).toMatch(
      /^Of two countries neither sets a clock in hours on notices; /,
    )
  })

  it('is conditional against a bill, and made from the figure', () => {
    const bill = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(finding(bill, figure(839, 1000))).toBe(
      'Had the French bill been law, one notice in six would have been late',
    )
    expect(finding(bill, figure(400, 1000))).toMatch(/more than half of the notices/)
  })

  it('is measured against an own target, and against a duty that binds', () => {
    const own = readOnRecord('2019-06-26', { form: 'own target', targetHours: hours(24) })
    expect(finding(own, figure(900, 1000))).toBe(
      'Read against an own target of 24 h, one case in ten was late',
    )
    const netzdg = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.24h' })
    expect(finding(netzdg, figure(900, 1000))).toBe(
      'Read against NetzDG’s 24 h, one notice in ten was late',
    )
  })

  it('says what a dead law would have made of it', () => {
    const dead = readOnRecord('2025-01-01', { form: 'duty', dutyId: 'de-netzdg.24h' })
    expect(finding(dead, figure(900, 1000))).toBe(
      'Had NetzDG’s 24 h still been law, one notice in ten would have been late',
    )
  })

  it('says only what is read against what while there is too little to say', () => {
    const bill = readOnRecord('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(finding(bill, null)).toBe('Notices read against the Avia bill’s 24 h')
    expect(finding(bill, figure(10, 49))).toBe('Notices read against the Avia bill’s 24 h')
  })
})
