import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { hours, instant, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { caseWindow } from './caseWindow.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { openByAge, openFigure } from './openByAge.ts'
import { openQuestions } from './openQuestions.ts'
import { numbered } from './questionParts.ts'
import { readAgainst } from './readAgainst.ts'

function read(cases: readonly Case[], yardstick: Yardstick = { form: 'law' }, date = '2019-06-26') {
  const countries: Country[] = ['DE', 'FR']
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const input = { scope: { countries, platform: null }, window, against }
  const questions: TallyQuestion[] = []
  const open = numbered(openQuestions(input, window.asOf, {}), questions)
  const before = openQuestions(input, instant(window.asOf - (window.to - window.from)), {})
  const openEarlier = numbered(before, questions)
  const tallies = answersOver(cases, questions)
  return {
    bins: openByAge(open, tallies, against),
    now: openFigure(open, tallies, against),
    earlier: openFigure(openEarlier, tallies, against),
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
    const counted = read(cases).bins.filter(({ count }) => count > 0)
    expect(
      counted.map(({ from, to, count, verdict }) => [from?.hours, to?.hours, count, verdict]),
    ).toEqual([
      [undefined, 6, 5, 'not yet due'],
      [18, 24, 4, 'not yet due'],
      [24, 48, 3, 'late if in class'],
      [120, 168, 1, 'late if in class'],
      [168, 336, 2, 'late'],
    ])
  })

  it('have an edge at every deadline, and none twice', () => {
    const edges = read(cases).bins.flatMap(({ from }) => from?.hours ?? [])
    expect(edges).toEqual([6, 12, 18, 24, 48, 72, 120, 168, 336])
  })

  it('add up to all that are open where the clock counts', () => {
    const { bins, now } = read(cases)
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(now.open)
    expect(now).toEqual({ open: 15, late: 2, lateIfInClass: 4, notYetDue: 9, dueSoon: 4 })
  })

  it('are counted everywhere against an own target, and late past it', () => {
    const { bins, now } = read(cases, { form: 'own target', targetHours: hours(1) })
    expect(now.open).toBe(23)
    expect(bins.slice(0, 3).map(({ from }) => from?.hours)).toEqual([undefined, 1, 6])
    expect(bins[1]?.verdict).toBe('late')
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
