import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { hours, instant, isoDate, zoneName } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { literalDuty, literalLaw } from '#test/fixtures/literalLaw.ts'
import { bindingSpans } from './bindingSpans.ts'
import { openCasePage } from './casePages.ts'
import { caseTable } from './caseTable.ts'
import { dueClocks, overdueBefore, rulesWhateverClass } from './dueClocks.ts'
import { caseWindow } from './onTime/caseWindow.ts'
import { readAgainst } from './onTime/readAgainst.ts'
import type { Yardstick } from './yardstick.ts'

const HOUR = 3600
const at = (text: string) => instant(Date.parse(text) / 1000)

function clocksOn(date: string, chosen: Yardstick, countries: Country[] = ['DE', 'FR']) {
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(chosen, literalLaw, countries, window)
  const { asOf, asOfDate } = window
  return dueClocks({ chosen, against, instruments: literalLaw, countries, asOf, asOfDate })
}

describe('the spans in which a duty bound', () => {
  const berlin = zoneName('Europe/Berlin')
  it('begin and end at midnight of the country', () => {
    const duty = literalDuty('x', [
      ['2018-01-01', 'in force'],
      ['2024-05-14', 'repealed'],
    ])
    expect(bindingSpans(duty, berlin)).toEqual([
      { from: at('2017-12-31T23:00Z'), to: at('2024-05-13T22:00Z') },
    ])
  })
  it('last until the record says otherwise, and a wider application is no break', () => {
    const duty = literalDuty('x', [
      ['2023-08-25', 'applies in part'],
      ['2024-02-17', 'in force'],
    ])
    expect(bindingSpans(duty, berlin)).toEqual([{ from: at('2023-08-24T22:00Z'), to: null }])
  })
  it('are none for what never bound, and for what is not law', () => {
    const bill = literalDuty('x', [
      ['2020-05-13', 'adopted'],
      ['2020-06-18', 'struck down'],
    ])
    expect(bindingSpans(bill, berlin)).toEqual([])
    const pledge = literalDuty('x', [['2018-01-01', 'in force']], { isLaw: false })
    expect(bindingSpans(pledge, berlin)).toEqual([])
  })
})

describe('the clocks over open cases', () => {
  const law = { form: 'law' } as const

  it('are the law where it is law, and the same hours as a yardstick where it is not', () => {
    const clocks = clocksOn('2019-06-26', law)
    expect(clocks.map(({ duty, isLaw, countries }) => [duty?.id, isLaw, countries])).toEqual([
      ['de.24h', true, ['DE']],
      ['de.7d', true, ['DE']],
      ['de.24h', false, ['DE']], // received before it began
      ['de.24h', false, ['FR']],
    ])
    expect(clocks[2]?.rule.receivedTo).toBe(clocks[0]?.rule.receivedFrom)
    expect(clocks[0]?.rule.where['class']).toEqual(['manifest', 'unclassified'])
    expect(clocks[3]?.rule.where['class']).toBeUndefined()
    expect(clocks.map(({ isBorrowed }) => isBorrowed)).toEqual([false, false, true, true])
  })

  it('hold for what was received while the duty bound, and the yardstick for what came after', () => {
    const clocks = clocksOn('2024-05-20', law, ['DE'])
    const ended = at('2024-05-13T22:00Z')
    expect(clocks.map(({ isLaw, rule }) => [isLaw, rule.receivedFrom, rule.receivedTo])).toEqual([
      [true, at('2017-12-31T23:00Z'), ended],
      [true, at('2017-12-31T23:00Z'), ended],
      [false, undefined, at('2017-12-31T23:00Z')],
      [false, ended, undefined],
    ])
  })

  it('never judge by a bill under law in force, and do under the bill as yardstick', () => {
    const everyDay = ['2019-06-26', '2020-05-20', '2020-07-01']
    const ids = everyDay.flatMap((day) => clocksOn(day, law).map(({ duty }) => duty?.id))
    expect(ids).not.toContain('fr.24h')
    const bill = clocksOn('2019-06-26', { form: 'duty', dutyId: 'fr.24h' })
    expect(bill.map(({ duty, isLaw, countries }) => [duty?.id, isLaw, countries])).toEqual([
      ['fr.24h', false, ['DE', 'FR']],
    ])
  })

  it('are one own target for all countries', () => {
    const own = clocksOn('2019-06-26', { form: 'own target', targetHours: hours(48) })
    expect(own).toHaveLength(1)
    expect(own[0]).toMatchObject({ isLaw: false, duty: null, countries: ['DE', 'FR'] })
    expect(own[0]?.rule.deadlineHours).toBe(48)
  })
})

describe('what is overdue', () => {
  const asOf = at('2019-06-26T00:00Z')
  const open = (id: string, hoursOld: number, given: object = {}) =>
    Case.parse({
      id,
      kind: 'removal',
      jurisdiction: 'DE',
      platform: 'Platform A',
      category: 'insult',
      channel: 'user notice',
      receivedAt: asOf - hoursOld * HOUR,
      ...given,
    })
  const judged = { class: 'other', classifiedAt: asOf - HOUR }
  const table = caseTable('removal', [
    open('day', 10),
    open('two days', 48),
    open('two days, judged other', 48, judged),
    open('ten days', 240),
    open('France', 48, { jurisdiction: 'FR' }),
  ])
  const clocks = clocksOn('2019-06-26', { form: 'law' })
  const overdue = (dueRules: (typeof clocks)[number]['rule'][]) =>
    openCasePage(table, {
      kind: 'removal',
      asOf,
      where: {},
      dueRules,
      dueTo: overdueBefore(clocks, asOf),
      sort: 'due',
      page: { offset: 0, limit: 10 },
    }).rows.map((row) => row.case.id)

  it('by its first due time may turn out in time', () => {
    expect(overdue(clocks.map(({ rule }) => rule))).toEqual(['ten days', 'France', 'two days'])
  })
  it('whatever the class is only what is past both', () => {
    expect(overdue(rulesWhateverClass(clocks))).toEqual(['ten days', 'France'])
  })

  it('takes in a day that ends at the very as-of', () => {
    const sevenDays = { form: 'duty', dutyId: 'de.7d' } as const
    const winter = at('2019-01-10T00:00Z')
    expect(overdueBefore(clocksOn('2019-01-10', sevenDays, ['GB']), winter)).toBe(winter + 1)
    expect(overdueBefore(clocksOn('2019-01-10', sevenDays, ['DE']), winter)).toBe(winter)
  })
})
