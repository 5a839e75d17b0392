import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import type { Case } from '#contract/case.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { caseWindow } from './caseWindow.ts'
import { onTimePeriods } from './onTimePeriods.ts'
import { onTimePlan } from './onTimePlan.ts'
import { readAgainst } from './readAgainst.ts'

function read(date: string, cases: readonly Case[], yardstick: Yardstick = { form: 'law' }) {
  const countries: Country[] = ['DE', 'FR']
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const plan = onTimePlan({ scope: { countries, platform: null }, window, against })
  return onTimePeriods(plan, answersOver(cases, plan.questions), against, yardstick, literalLaw)
}

describe('the periods of the on-time series', () => {
  const cases = [
    ...notices(80, 'DE', '2019-05-10T12:00Z', 20),
    ...notices(20, 'DE', '2019-05-10T12:00Z', 40),
    ...notices(30, 'FR', '2019-05-10T12:00Z', 20),
    ...notices(90, 'DE', '2019-06-20T12:00Z', 20),
    ...notices(10, 'DE', '2019-06-25T12:00Z', null),
  ]
  const rows = read('2019-06-26', cases)
  const row = (country: Country, month: string) =>
    rows.find((each) => each.country === country && each.periodStart === `${month}-01`)

  it('give a share with its interval for each month and country', () => {
    expect(row('DE', '2019-05')).toMatchObject({ share: 0.8, n: 100, bounds: null })
    expect(row('DE', '2019-05')?.lower).toBeCloseTo(0.7112, 3)
  })

  it('carry no share for fewer than 50 cases', () => {
    expect(row('FR', '2019-05')).toMatchObject({ share: null, n: 30 })
  })

  it('give a month that is not yet mature its bounds, all late to all on time', () => {
    expect(row('DE', '2019-06')).toMatchObject({
      share: 1,
      n: 90,
      bounds: { allLate: 0.9, allOnTime: 1 },
    })
  })

  it('begin with the first month that has a case', () => {
    expect(rows[0]?.periodStart).toBe('2019-05-01')
  })

  it('are law only where the clock bound through the month', () => {
    const early = [
      ...notices(60, 'DE', '2017-12-10T12:00Z', 20),
      ...notices(60, 'FR', '2018-01-10T12:00Z', 20),
    ]
    const read18 = read('2018-06-26', early)
    const isLaw = (country: Country, month: string) =>
      read18.find((each) => each.country === country && each.periodStart === `${month}-01`)?.isLaw
    expect(isLaw('DE', '2017-12')).toBe(false)
    expect(isLaw('DE', '2018-01')).toBe(true)
    expect(isLaw('FR', '2018-01')).toBe(false)
  })

  it('stay hollow against an own target, wherever the same hours are law', () => {
    const own = read('2019-06-26', cases, { form: 'own target', targetHours: hours(24) })
    expect(own.some(({ isLaw }) => isLaw)).toBe(false)
  })
})
