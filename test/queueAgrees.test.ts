import { describe, expect, it } from 'vitest'
import { endpoints } from '#contract/endpoints.ts'
import { OpenCasePage } from '#contract/sourceAnswers.ts'
import { isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { dueClocks } from '#domain/dueClocks.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { traceOf } from '#domain/trace/traceOf.ts'
import { rulesOf } from '#domain/verdict/rulesOf.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { demoAnswer } from '#mocks/demoAnswers.ts'
import { instruments } from '#record/law.ts'
import { hours } from '#contract/units.ts'

const countries = Country.options

/** Open cases of the demo with the due times that the source gave them, and those of their traces. */
function dueTimes(date: string, chosen: Yardstick) {
  const window = caseWindow(isoDate(date), {})
  const { asOf, asOfDate } = window
  const against = readAgainst(chosen, instruments, countries, window)
  const clocks = dueClocks({ chosen, against, instruments, countries, asOf, asOfDate })
  const question = {
    kind: against.clock.caseKind,
    asOf,
    where: {},
    dueRules: clocks.map(({ rule }) => rule),
    sort: 'due',
    page: { offset: 0, limit: 500 },
  }
  const search = new URLSearchParams({
    scenario: 'steady@1',
    seed: '7',
    question: JSON.stringify(question),
  })
  const answer = demoAnswer({ path: endpoints.openCases.path, search: search.toString() })
  const page = OpenCasePage.parse(JSON.parse(answer.body))
  return page.rows.map((row) => {
    const read = { chosen, yardstick: against.yardstick, instruments }
    const trace = traceOf(row.case, rulesOf(row.case, read), { asOf })
    return {
      id: row.case.id,
      ofSource: row.due.map(({ dueAt, ruleId }) => {
        const clock = clocks.find(({ rule }) => rule.id === ruleId)
        return `${clock?.duty?.id ?? 'own target'} ${dueAt}`
      }),
      ofTrace: trace.rules.flatMap(({ rule, due }) =>
        due ? [`${rule.duty?.id ?? 'own target'} ${due.at}`] : [],
      ),
    }
  })
}

describe('the queue and the trace give a case the same due times', () => {
  it.each([
    ['2018-01-03', { form: 'law' }], // cases from before NetzDG applied among them
    ['2019-06-26', { form: 'law' }],
    ['2024-05-20', { form: 'law' }], // and from before its end
    ['2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' }],
    ['2020-07-01', { form: 'duty', dutyId: 'de-netzdg.7d' }],
    ['2019-06-26', { form: 'own target', targetHours: hours(48) }],
  ] as const)('as of %s under %o', (date, chosen) => {
    const cases = dueTimes(date, chosen)
    expect(cases.length).toBeGreaterThan(20)
    expect(cases.some(({ ofSource }) => ofSource.length > 0)).toBe(true)
    for (const { id, ofSource, ofTrace } of cases)
      expect([id, ...ofSource.toSorted()]).toEqual([id, ...ofTrace.toSorted()])
  })
})
