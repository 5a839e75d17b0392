import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, instant, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { numbered } from '#domain/onTime/questionParts.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { outcomesOf, readingsOf } from '#domain/verdict/readings.ts'
import { lawRulesOf } from '#domain/verdict/rulesOf.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { classFlipQuestions, classFlips } from './classFlips.ts'

const asOf = instant(Date.parse('2019-06-26T00:00Z') / 1000)

function flips(cases: readonly Case[], chosen: Yardstick = { form: 'law' }, date = '2019-06-26') {
  const countries: Country[] = ['DE', 'FR']
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(chosen, literalLaw, countries, window)
  const input = { scope: { countries, platform: null }, window, against }
  const asked = numbered(classFlipQuestions(input), [])
  const tallies = answersOver(
    cases,
    asked.map(({ question }) => question),
  )
  return classFlips(asked, tallies, against)
}

const paused = { pauses: [{ from: asOf - 7200, to: asOf - 3600 }] } as Partial<Case>
const judged = { class: 'other', classifiedAt: instant(asOf - 3600) } as Partial<Case>
const cases = [
  ...notices(5, 'DE', '2019-06-25T03:00Z', null), // not past 24 h
  ...notices(7, 'DE', '2019-06-25T00:00Z', null), // 24 h end with the as-of: in time
  ...notices(3, 'DE', '2019-06-24T23:59:59Z', null), // past 24 h by a second
  ...notices(2, 'DE', '2019-06-18T22:00Z', null), // the 19th in Berlin: not past 7 d
  ...notices(8, 'DE', '2019-06-18T21:59:59Z', null), // the 18th: past 7 d, late anyway
  ...notices(4, 'DE', '2019-06-24T12:00Z', null, judged), // known to be other
  ...notices(6, 'DE', '2019-06-24T13:00Z', null, paused),
  ...notices(9, 'DE', '2019-06-24T14:00Z', 2), // decided
  ...notices(9, 'FR', '2019-06-24T12:00Z', null), // no law
]

describe('cases that flip to late if read as manifest', () => {
  it('are the unclassified open ones between the two walls', () => {
    expect(flips(cases)).toEqual([{ country: 'DE', readAs: 'manifest', flips: 5 }])
  })

  it('are those whose verdicts are overdue if manifest and in time if other', () => {
    const byHand = cases.filter((one) => {
      const outcomes = outcomesOf(readingsOf(one, lawRulesOf(one, literalLaw), { asOf }))
      return outcomes.join() === 'open overdue,open in time'
    })
    expect(byHand).toHaveLength(5)
  })

  it('are all past the one wall where there is no other', () => {
    const bill = { form: 'duty', dutyId: 'de.24h' } as const
    expect(flips(cases, bill)).toEqual([
      { country: 'DE', readAs: 'manifest', flips: 13 },
      { country: 'FR', readAs: 'manifest', flips: 9 },
    ])
  })

  it('are none under a yardstick that is not limited to a class', () => {
    expect(flips(cases, { form: 'own target', targetHours: hours(24) })).toEqual([])
  })

  it('leave out what came before the clock was law', () => {
    const early = [
      ...notices(3, 'DE', '2017-12-31T12:00Z', null),
      ...notices(2, 'DE', '2018-01-01T12:00Z', null),
    ]
    expect(flips(early, { form: 'law' }, '2018-01-03')[0]?.flips).toBe(2)
  })
})
