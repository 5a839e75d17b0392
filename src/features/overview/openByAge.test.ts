import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { ageWalls, openByAgeRows, openFigure } from './openByAgeRows.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'

function read(cases: readonly Case[], yardstick: Yardstick = { form: 'law' }, date = '2019-06-26') {
  const countries: Country[] = ['DE', 'FR']
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const plan = overviewPlan({ scope: { countries, platform: null }, window, against })
  const tallies = answersOver(cases, plan.questions)
  return {
    rows: openByAgeRows(plan.open, tallies, against, ageWalls(against)),
    now: openFigure(plan.open, tallies, against),
    earlier: openFigure(plan.openEarlier, tallies, against),
  }
}

const cases = [
  ...notices(5, 'DE', '2019-06-25T23:00Z', null), // 1 h old
  ...notices(4, 'DE', '2019-06-25T03:00Z', null), // 21 h old: due within six hours
  ...notices(3, 'DE', '2019-06-24T12:00Z', null), // 36 h old
  ...notices(2, 'DE', '2019-06-18T20:00Z', null), // received on 18 June in Berlin: past the 7 d
  ...notices(1, 'DE', '2019-06-18T22:30Z', null), // received on 19 June in Berlin: not yet
  ...notices(9, 'DE', '2019-06-24T12:00Z', 2), // decided
  ...notices(8, 'FR', '2019-06-01T12:00Z', null), // no clock there
]

describe('open cases by age', () => {
  it('fall in bins with what they are: not yet due, late if in the class, late', () => {
    const { rows } = read(cases)
    const counted = rows.filter(({ count }) => count > 0)
    expect(counted.map(({ fromLabel, count, verdict }) => [fromLabel, count, verdict])).toEqual([
      ['0', 5, 'not yet due'],
      ['18', 4, 'not yet due'],
      ['24\u00a0h', 3, 'late if in class'],
      ['5\u00a0d', 1, 'late if in class'],
      ['7\u00a0d', 2, 'late'],
    ])
  })

  it('have an edge at every deadline, and none twice', () => {
    const edges = read(cases).rows.map(({ fromHours }) => fromHours)
    expect(edges).toEqual([0, 6, 12, 18, 24, 48, 72, 120, 168, 336])
  })

  it('add up to all that are open where the clock counts', () => {
    const { rows, now } = read(cases)
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(now.open)
    expect(now).toEqual({ open: 15, late: 2, lateIfInClass: 4, notYetDue: 9, dueSoon: 4 })
  })

  it('are counted everywhere against an own target, and late past it', () => {
    const { rows, now } = read(cases, { form: 'own target', targetHours: hours(1) })
    expect(now.open).toBe(23)
    expect(rows.map(({ fromHours }) => fromHours).slice(0, 3)).toEqual([0, 1, 6])
    expect(rows[1]?.verdict).toBe('late')
    expect(now.dueSoon).toBe(5) // a deadline of one hour: all that are not past it
  })

  it('are compared with those open 90 days before', () => {
    const earlier = notices(6, 'DE', '2019-03-20T12:00Z', null)
    expect(read([...cases, ...earlier]).earlier.late).toBe(6)
  })

  it('leave out what came before the clock was law', () => {
    const before = notices(3, 'DE', '2017-12-20T12:00Z', null)
    const after = notices(2, 'DE', '2018-01-20T12:00Z', null)
    expect(read([...before, ...after], { form: 'law' }, '2018-02-01').now.open).toBe(2)
  })
})
