/** The due times that a list of open cases shows are those that a trace explains. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { randomCase } from '#test/fixtures/randomCases.ts'
import { openCasePage } from '#domain/casePages.ts'
import { caseTable } from '#domain/caseTable.ts'
import { dueClocks } from '#domain/dueClocks.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { dueTimesOf, readingsOf } from './readings.ts'
import { rulesOf } from './rulesOf.ts'

const DAY = 86_400
const countries = [...Country.options]

const yardsticks: [string, Yardstick][] = [
  ['law in force', { form: 'law' }],
  ['NetzDG 7 d', { form: 'duty', dutyId: 'de-netzdg.7d' }],
  ['the Avia bill', { form: 'duty', dutyId: 'fr-avia.24h' }],
  ['an own target', { form: 'own target', targetHours: hours(36) }],
]
/** Days before, in and after the life of NetzDG, a day after its end with cases from before, and today's law. */
const dates = ['2017-10-30', '2018-01-05', '2019-06-26', '2020-03-07', '2024-05-20', '2026-11-01']

describe.each(yardsticks)('under %s', (_, chosen) => {
  test.each(dates)('as of %s', (date) => {
    const window = caseWindow(isoDate(date), {})
    const { asOf, asOfDate } = window
    const against = readAgainst(chosen, instruments, countries, window)
    const clocks = dueClocks({ chosen, against, instruments, countries, asOf, asOfDate })
    const open = fc.array(randomCase('removal', asOf - 30 * DAY, asOf), { minLength: 10 })
    let shown = 0
    fc.assert(
      fc.property(open, (cases) => {
        const { rows } = openCasePage(caseTable('removal', cases), {
          kind: 'removal',
          asOf,
          where: {},
          dueRules: clocks.map(({ rule }) => rule),
          sort: 'due',
          page: { offset: 0, limit: 500 },
        })
        for (const row of rows) {
          const rules = rulesOf(row.case, { chosen, yardstick: against.yardstick, instruments })
          const due = dueTimesOf(readingsOf(row.case, rules, { asOf }))
          expect(row.due.map(({ dueAt }) => dueAt)).toEqual(due)
          shown += due.length
        }
      }),
      { numRuns: 40 },
    )
    expect(shown).toBeGreaterThan(0)
  })
})
