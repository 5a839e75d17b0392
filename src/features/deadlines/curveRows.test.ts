import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { instant, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import { clearlySlowest, curves, decidedBy } from './curveRows.ts'
import { curveSeries, curveWalls, outcomeSeries } from './curveSeries.ts'
import { curveFooter, curveState, curveTitle, outcomeAge, outcomeTitle } from './curveWords.ts'
import { deadlinesFinding } from './deadlinesFinding.ts'
import { outcomeParts, wallRows, wallTable } from './wallRows.ts'
import { deadlinesPlan } from './deadlinesPlan.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** The page's view over these cases, as of 26 June 2019 against the literal law. */
function sampleView(
  cases: readonly Case[],
  asked: {
    chosen?: Yardstick
    countries?: readonly Country[]
    by?: DeadlineGrouping
    observedFrom?: DeadlinesView['observedFrom']
  } = {},
): DeadlinesView {
  const {
    chosen = { form: 'law' },
    countries = ['DE', 'FR'],
    by = 'country',
    observedFrom = null,
  } = asked
  const window = caseWindow(isoDate('2019-06-26'), {})
  const against = readAgainst(chosen, literalLaw, countries, window)
  const scope = { countries, platform: 'Platform A' }
  const shared = { by, period: 'month', observedFrom } as const
  const plan = deadlinesPlan({ scope, window, against, ...shared })
  return {
    chosen,
    countries,
    platform: 'Platform A',
    ...shared,
    against,
    plan,
    instruments: literalLaw,
    tallies: answersOver(cases, plan.questions),
    info: null,
    state: undefined,
  }
}

/** Of 110: 80 after 20 h, 12 after 40 h, 8 open for weeks, 10 open for 12 h. */
const german = [
  ...notices(70, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(10, 'DE', '2019-05-10T12:00Z', 20, { outcome: 'rejected', class: 'other' }),
  ...notices(10, 'DE', '2019-05-10T12:00Z', 40),
  ...notices(2, 'DE', '2019-05-10T12:00Z', 40, { outcome: 'withdrawn' }),
  ...notices(8, 'DE', '2019-05-10T12:00Z', null),
  ...notices(10, 'DE', '2019-06-25T12:00Z', null),
]
const french = [
  ...notices(40, 'FR', '2019-05-10T12:00Z', 20, { category: 'insult' }),
  ...notices(60, 'FR', '2019-05-10T12:00Z', 30, { category: 'insult' }),
]
const cases = [...german, ...french]

describe('the curves', () => {
  it('count an open case for as long as it was seen', () => {
    const [germany] = curves(sampleView(cases))?.groups ?? []
    expect(germany?.cases.n).toBe(110)
    // The ten of 12 h left before the first decision: 80 of 100, not 80 of 110, nor 80 of 92.
    expect(decidedBy(germany!, 24)?.share).toBeCloseTo(0.8, 12)
    expect(decidedBy(germany!, 48)?.share).toBeCloseTo(0.92, 12)
    expect(decidedBy(germany!, 6)?.share).toBe(0)
    expect(germany?.median.hours).toBe(20)
  })

  it('by outcome add up to the share closed', () => {
    const { together } = curves(sampleView(cases)) ?? {}
    const at = (outcome: string) =>
      together?.byOutcome[outcome]?.find(({ hours }) => hours === 168)?.incidence ?? 0
    expect(at('removed')).toBeCloseTo(0.8, 12)
    expect(at('rejected')).toBeCloseTo(0.1, 12)
    expect(at('withdrawn')).toBeCloseTo(0.02, 12)
    const parts = outcomeParts(curves(sampleView(cases)))
    expect(parts.map(({ name }) => name)).toEqual([
      'removed',
      'rejected (kept)',
      'withdrawn',
      'open',
    ])
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  it('are by country law or not, by another dimension of the clock’s countries alone', () => {
    const byCountry = curves(sampleView(cases))
    expect(byCountry?.groups.map(({ group, isLaw }) => [group, isLaw])).toEqual([
      ['DE', true],
      ['FR', false],
    ])
    const byCategory = curves(sampleView(cases, { by: 'category' }))
    expect(byCategory?.groups.map(({ group, cases: { n } }) => [group, n])).toEqual([
      ['hate speech', 110],
    ])
  })

  it('leave out what was received before the log begins, and count it', () => {
    const observedFrom = instant(Date.parse('2019-06-01T00:00Z') / 1000)
    const more = [...cases, ...notices(60, 'DE', '2019-06-10T12:00Z', 20)]
    const [germany] = curves(sampleView(more, { observedFrom }))?.groups ?? []
    expect(germany?.cases).toMatchObject({ n: 70, leftOut: 100 })
  })

  it('say nothing of an age that no case has reached', () => {
    const young = notices(60, 'DE', '2019-06-23T00:00Z', null)
    const decided = notices(60, 'DE', '2019-06-23T00:00Z', 20)
    const found = curves(sampleView([...young, ...decided]))
    expect(decidedBy(found!.groups[0]!, 24)?.share).toBeCloseTo(0.5, 12)
    expect(decidedBy(found!.groups[0]!, 168)).toBeNull()
    expect(outcomeAge(found)).toBe(48)
    expect(
      curveState(sampleView(young.slice(0, 30)), curves(sampleView(young.slice(0, 30)))!, true),
    ).toMatchObject({ form: 'too early' })
  })

  it('are not drawn under 50 cases, but named', () => {
    const view = sampleView([...german, ...notices(49, 'FR', '2019-05-10T12:00Z', 20)])
    const found = curves(view)
    expect(found?.groups.map(({ group }) => group)).toEqual(['DE'])
    expect(curveFooter(view, found, false)).toContain('Not drawn, under 50 cases: France (49).')
  })
})

describe('who is slowest', () => {
  const curve = (group: string, shares: readonly number[]) => ({
    group,
    points: shares.map((share, index) => ({
      hours: index + 1,
      atRisk: 100,
      survival: 1 - share,
      standardError: 0.01,
      lower: 1 - share - 0.02,
      upper: 1 - share + 0.02,
    })),
  })

  it('is said from the first age on from which no interval meets another', () => {
    const fast = curve('DE', [0.1, 0.3, 0.5, 0.7])
    expect(clearlySlowest([fast, curve('FR', [0.09, 0.2, 0.3, 0.4])], 4)).toEqual({
      group: 'FR',
      fromHours: 2,
    })
    expect(clearlySlowest([fast, curve('FR', [0.01, 0.2, 0.3, 0.4])], 4)?.fromHours).toBe(1)
  })

  it('is not said where intervals meet at the wall, or one stands alone', () => {
    const one = curve('DE', [0.1, 0.3])
    expect(clearlySlowest([one, curve('FR', [0.01, 0.27])], 2)).toBeNull()
    expect(clearlySlowest([one], 2)).toBeNull()
  })
})

describe('the words of curves and walls', () => {
  it('name each country’s share at the yardstick’s wall', () => {
    const view = sampleView(cases)
    const found = curves(view)
    expect(curveTitle(view, found)).toBe(
      'By 24\u00a0h, Germany had closed 80\u00a0% of notices and France 40\u00a0%',
    )
    expect(outcomeTitle(view, found)).toBe(
      'By 7\u00a0d, 80\u00a0% of notices were removed, 10\u00a0% rejected and 2\u00a0% withdrawn',
    )
    expect(deadlinesFinding(view, found)).toBe(
      'Germany decided 80\u00a0% of notices within 24\u00a0h; France was slower from 20\u00a0h on',
    )
  })

  it('say a share of nothing as no share', () => {
    const view = sampleView([])
    const found = curves(view)
    expect(curveState(view, found!)).toMatchObject({ form: 'empty' })
    expect(deadlinesFinding(view, found)).toBe('Notices read against 24\u00a0h')
    const few = sampleView(notices(30, 'DE', '2019-05-10T12:00Z', 20))
    expect(curveState(few, curves(few)!)).toMatchObject({
      form: 'too early',
      title: '30 cases in all',
    })
  })

  it('are conditional for a bill, whose wall is no law', () => {
    const chosen = { form: 'duty', dutyId: 'fr.24h' } as const
    const view = sampleView(cases, { chosen })
    expect(deadlinesFinding(view, curves(view))).toContain('would have decided')
    expect(curveWalls(view.against)).toMatchObject([{ atHours: 24, isLaw: false }])
  })

  it('have a wall for each deadline in force, with what it hangs on', () => {
    const walls = curveWalls(sampleView(cases).against)
    expect(walls.map(({ atHours, name, isLaw }) => [atHours, name, isLaw])).toEqual([
      [24, '24\u00a0h', true],
      [168, '7\u00a0d', true],
    ])
    expect(walls[0]?.condition).toMatch(/^if manifest · /)
  })
})

describe('the rows at the walls', () => {
  it('are the curves’ own points, in picture, table and CSV', () => {
    const view = sampleView(cases)
    const found = curves(view)!
    const walls = curveWalls(view.against)
    const rows = wallRows(found, 'country', walls)
    const [germany] = rows
    const drawn = curveSeries(found, 'country')[0]?.points.find(({ hours }) => hours === 24)
    expect(germany?.shares[0]).toEqual(drawn)
    const { columns, rows: lines } = wallTable(rows, walls, 'Country')
    expect(lines[0]).toMatchObject({ group: 'Germany', n: 110, share0: 80, median: 20 })
    expect(columns.every(({ key }) => key in lines[0]!)).toBe(true)
  })

  it('of outcomes are drawn for what occurred', () => {
    const found = curves(sampleView(cases))!
    expect(outcomeSeries(found, true).map(({ id }) => id)).toEqual([
      'removed',
      'rejected',
      'withdrawn',
    ])
  })
})
