import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Case } from '#contract/case.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { caseWindow } from './caseWindow.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { headlineFigure, previousFigure } from './onTimeFigure.ts'
import { onTimePlan } from './onTimePlan.ts'
import { readAgainst } from './readAgainst.ts'

function read(
  date: string,
  cases: readonly Case[],
  yardstick: Yardstick = { form: 'law' },
  countries: Country[] = ['DE', 'FR'],
) {
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const plan = onTimePlan({ scope: { countries, platform: null }, window, against })
  return { plan, against, tallies: answersOver(cases, plan.questions) }
}

describe('the headline on-time share', () => {
  const cases = [
    ...notices(88, 'DE', '2019-05-01T12:00Z', 20),
    ...notices(4, 'DE', '2019-05-01T12:00Z', 20, { outcome: 'withdrawn' }),
    ...notices(5, 'DE', '2019-05-01T12:00Z', 30),
    ...notices(3, 'DE', '2019-05-01T12:00Z', null),
    ...notices(7, 'DE', '2019-06-25T12:00Z', null), // not yet due
    ...notices(50, 'FR', '2019-05-01T12:00Z', 30), // no clock there
  ]

  it('is of the cases past their deadline, in the country where the clock is law', () => {
    const { plan, against, tallies } = read('2019-06-26', cases)
    const figure = headlineFigure(plan, tallies, against)
    expect(figure).toMatchObject({ satisfied: 88, late: 8, n: 96, withdrawn: 4 })
    expect(figure.share).toBeCloseTo(0.9167, 4)
  })

  it('stands beside the share over closed cases alone, which flatters', () => {
    const { plan, against, tallies } = read('2019-06-26', cases)
    expect(headlineFigure(plan, tallies, against).naiveShare).toBeCloseTo(88 / 93, 6)
  })

  it('has two bounds for the class the duty is limited to', () => {
    const { plan, against, tallies } = read('2019-06-26', cases)
    const { ofClass } = headlineFigure(plan, tallies, against)
    expect(ofClass?.high).toBeCloseTo(88 / 93, 6)
    expect(ofClass?.low).toBeCloseTo(88 / 96, 6)
  })

  it('counts every chosen country against a bill', () => {
    const { plan, against, tallies } = read('2019-06-26', cases, { form: 'duty', dutyId: 'fr.24h' })
    expect(headlineFigure(plan, tallies, against)).toMatchObject({ satisfied: 88, n: 146 })
  })

  it('leaves out what the duty excepts, and what is paused', () => {
    const excepted = notices(10, 'DE', '2019-05-01T12:00Z', 90, { exception: 'agreed longer' })
    const { plan, against, tallies } = read('2019-06-26', [...cases, ...excepted])
    expect(headlineFigure(plan, tallies, against)).toMatchObject({ n: 96, outsideRule: 10 })
  })

  it('leaves out what came before the clock was law', () => {
    const before = notices(10, 'DE', '2017-12-31T22:59Z', 30)
    const after = notices(10, 'DE', '2017-12-31T23:01Z', 20) // 00:01 of 1 January in Berlin
    const { plan, against, tallies } = read('2018-02-01', [...before, ...after])
    expect(headlineFigure(plan, tallies, against)).toMatchObject({ satisfied: 10, n: 10 })
  })

  it('is compared with the 90 days before, unless the clock did not run through them', () => {
    const earlier = [
      ...notices(60, 'DE', '2019-02-01T12:00Z', 20),
      ...notices(40, 'DE', '2019-02-01T12:00Z', 40),
    ]
    const now = read('2019-06-26', [...cases, ...earlier])
    expect(previousFigure(now.plan, now.tallies, now.against)?.share).toBeCloseTo(0.6, 6)
    const young = read('2018-02-01', cases)
    expect(previousFigure(young.plan, young.tallies, young.against)).toBeNull()
  })
})
