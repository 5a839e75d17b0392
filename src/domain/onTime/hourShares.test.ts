import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { caseWindow } from './caseWindow.ts'
import { hourQuestions } from './hourQuestions.ts'
import { HOURS_A_PART, hourShares, weekPartShares } from './hourShares.ts'
import { numbered } from './questionParts.ts'
import { readAgainst } from './readAgainst.ts'

const bill: Yardstick = { form: 'duty', dutyId: 'fr.24h' }

function read(cases: readonly Case[], yardstick: Yardstick = { form: 'law' }) {
  const countries: Country[] = ['DE', 'GB']
  const window = caseWindow(isoDate('2019-06-26'), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  const input = { scope: { countries, platform: null }, window, against }
  const asked = numbered(hourQuestions(input), [])
  const tallies = answersOver(
    cases,
    asked.map(({ question }) => question),
  )
  return { asked, hours: hourShares(asked, tallies, against.clock) }
}

const FRIDAY_22 = 4 * 24 + 22

describe('late shares by hour of the week', () => {
  it('read the hour off the country’s own clock', () => {
    // 3 May 2019 was a Friday; 20:30 UTC is 22:30 in Berlin and 21:30 in London.
    const cases = [
      ...notices(60, 'DE', '2019-05-03T20:30Z', 20),
      ...notices(20, 'DE', '2019-05-03T20:30Z', 30),
      ...notices(50, 'GB', '2019-05-03T20:30Z', 30),
    ]
    const { hours } = read(cases, bill)
    expect(hours).toHaveLength(168)
    expect(hours[FRIDAY_22]).toMatchObject({ late: 20, n: 80, share: 0.25 })
    expect(hours[FRIDAY_22]?.interval?.lower).toBeCloseTo(0.168, 3)
    expect(hours[FRIDAY_22 - 1]).toMatchObject({ late: 50, n: 50 })
  })

  it('add an hour up over the countries, each at its own 22:00', () => {
    const cases = [
      ...notices(60, 'DE', '2019-05-03T20:30Z', 20),
      ...notices(40, 'GB', '2019-05-03T21:30Z', 30),
    ]
    expect(read(cases, bill).hours[FRIDAY_22]).toMatchObject({ late: 40, n: 100 })
  })

  it('count the clock’s countries only, and only cases past their deadline', () => {
    const cases = [
      ...notices(60, 'GB', '2019-05-03T21:30Z', 30),
      ...notices(60, 'DE', '2019-05-03T20:30Z', null),
      ...notices(60, 'DE', '2019-06-25T20:30Z', null), // due after the as-of
    ]
    const { asked, hours } = read(cases)
    expect(asked.map(({ countries }) => countries)).toEqual([['DE']])
    expect(hours.reduce((sum, { n }) => sum + n, 0)).toBe(60)
  })

  it('carry no share for fewer than 50 cases', () => {
    const { hours } = read(notices(49, 'DE', '2019-05-03T20:30Z', 30))
    expect(hours[FRIDAY_22]).toMatchObject({ n: 49, share: null, interval: null })
  })
})

describe('the parts of the week', () => {
  it('are beside the rest of it, 28 of six hours', () => {
    const even = Array.from({ length: 168 }, (_, hourOfWeek) => ({ hourOfWeek, late: 10, n: 100 }))
    const hours = even.map((hour) => ({
      ...hour,
      late: hour.hourOfWeek >= FRIDAY_22 - 4 && hour.hourOfWeek < FRIDAY_22 + 2 ? 20 : 10,
      share: 0,
      interval: null,
    }))
    const parts = weekPartShares(hours, HOURS_A_PART)
    expect(parts).toHaveLength(28)
    expect(parts.filter(({ standsOut }) => standsOut)).toMatchObject([
      { group: { weekday: 4, fromHour: 18, hourCount: 6 }, share: 0.2, restShare: 0.1 },
    ])
  })
})
