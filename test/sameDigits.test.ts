import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { groupShares } from '#domain/onTime/groupShares.ts'
import { onTimePeriods } from '#domain/onTime/onTimePeriods.ts'
import { replayRuleOf } from '#domain/replay/replay.ts'
import { replayFigures } from '#domain/replay/replayFigures.ts'
import { replayPlan } from '#domain/replay/replayPlan.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { metrics, metricsView } from '#features/compare/metricsRows.ts'
import { deadlinesPlan } from '#features/deadlines/deadlinesPlan.ts'
import { caseFigures } from '#features/overview/caseFigures.ts'
import { overviewPlan } from '#features/overview/overviewQuestions.ts'
import { demoServer } from '#mocks/node.ts'
import { instruments } from '#record/law.ts'
import { httpSource } from '#sources/http.ts'

vi.setConfig({ testTimeout: 60_000 }) // half a million cases are made first, on whatever machine

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

const source = httpSource({ baseUrl: 'http://localhost', scenario: 'steady@1', seed: 7 })

interface Question {
  asOf: string
  yardstick: Yardstick
  countries: Country[]
  from?: string
  to?: string
}

/** The three pages' figures, each by its own questions to the demo. */
async function threePages({ asOf, yardstick, countries, from, to }: Question) {
  const search = {
    asOf: isoDate(asOf),
    yardstick,
    platform: 'Platform A',
    ...(from ? { from: isoDate(from) } : {}),
    ...(to ? { to: isoDate(to) } : {}),
  }
  const compared = metricsView(search, countries, instruments)
  const window = caseWindow(search.asOf, search)
  const against = readAgainst(yardstick, instruments, countries, window)
  const plan = overviewPlan({ scope: { countries, platform: 'Platform A' }, window, against })
  const view = { chosen: yardstick, countries, platform: 'Platform A', against, plan, instruments }
  const scope = { countries, platform: 'Platform A' }
  const { kinds } = await source.describe()
  const deadlines = deadlinesPlan({
    scope,
    window,
    against,
    by: 'country',
    period: 'month',
    observedFrom: kinds[0]?.observedFrom ?? null,
  })
  const [ofOverview, ofCompare, ofDeadlines] = await Promise.all([
    source.tally(plan.questions),
    source.tally(compared.plan.questions),
    source.tally(deadlines.questions),
  ])
  return {
    overview: caseFigures(view, ofOverview, null),
    compare: metrics(compared, ofCompare),
    deadlines: {
      headline: headlineFigure(deadlines, ofDeadlines, against),
      byCountry: countries.map((country) => ({
        country,
        figure: headlineFigure(deadlines, ofDeadlines, against, [country]),
      })),
      groups: groupShares({
        asked: deadlines.groups,
        tallies: ofDeadlines,
        against,
        window,
        chosen: yardstick,
        instruments,
      }),
      months: onTimePeriods(deadlines, ofDeadlines, against, yardstick, instruments),
    },
    replay: await replayed(yardstick, scope, window),
  }
}

/** The yardstick's own duty replayed over the same receipts; null where it is no duty. */
async function replayed(
  yardstick: Yardstick,
  scope: { countries: readonly Country[]; platform: string },
  window: ReturnType<typeof caseWindow>,
) {
  const rule = yardstick.form === 'duty' ? replayRuleOf(yardstick.dutyId, instruments) : null
  if (!rule) return null
  const plan = replayPlan({ rules: [rule], scope, window })
  return replayFigures(plan, await source.tally(plan.questions))
}

const questions: (Question & { name: string })[] = [
  {
    name: 'the law in force, three countries',
    asOf: '2019-06-26',
    yardstick: { form: 'law' },
    countries: ['DE', 'FR', 'GB'],
  },
  {
    name: 'the Avia bill, five countries',
    asOf: '2019-06-26',
    yardstick: { form: 'duty', dutyId: 'fr-avia.24h' },
    countries: ['DE', 'FR', 'GB', 'ES', 'IE'],
  },
  {
    name: 'seven local days, two countries',
    asOf: '2019-06-26',
    yardstick: { form: 'duty', dutyId: 'de-netzdg.7d' },
    countries: ['DE', 'GB'],
  },
  {
    name: 'an own target over chosen receipts',
    asOf: '2020-07-01',
    yardstick: { form: 'own target', targetHours: hours(12) },
    countries: ['FR', 'ES'],
    from: '2020-01-01',
    to: '2020-03-01',
  },
  {
    name: 'no clock left, so an own target',
    asOf: '2024-05-14',
    yardstick: { form: 'law' },
    countries: ['DE', 'FR', 'ES'],
  },
  {
    name: 'a dead law over chosen receipts, today',
    asOf: '2026-11-22',
    yardstick: { form: 'duty', dutyId: 'de-netzdg.24h' },
    countries: ['DE', 'IE'],
    from: '2024-03-01',
    to: '2024-07-01',
  },
  {
    name: 'a clock that began within the window',
    asOf: '2018-02-01',
    yardstick: { form: 'law' },
    countries: ['DE', 'FR'],
  },
]

describe.each(questions)('overview, comparison and deadlines, $name', (question) => {
  it('have the same share of each country, to the digit, and the same months', async () => {
    const { overview, compare, deadlines } = await threePages(question)
    expect(overview.byCountry.length).toBeGreaterThan(0)
    for (const { country, figure } of overview.byCountry) {
      expect(figure.n).toBeGreaterThan(50)
      expect(compare.byCountry.find((each) => each.country === country)?.figure).toEqual(figure)
      expect(deadlines.byCountry.find((each) => each.country === country)?.figure).toEqual(figure)
    }
    for (const { country, figure } of overview.byCountry) {
      const group = deadlines.groups.find((each) => each.group === country)
      const { satisfied, n, share, naiveShare } = figure
      const interval = wilsonInterval(satisfied, n)
      expect(group).toMatchObject({ satisfied, n, share, naiveShare, ...interval })
    }
    expect(deadlines.headline).toEqual(overview.headline)
    const figuresOf = ({ country, periodStart, share, lower, upper, n }: OnTimeRow) => ({
      country,
      periodStart,
      share,
      lower,
      upper,
      n,
    })
    const months = overview.onTimeRows.map(figuresOf)
    expect(deadlines.months.map((period) => figuresOf({ ...period, countryName: '' }))).toEqual(
      months,
    )
    expect(compare.rows.length).toBeGreaterThan(1)
    expect(compare.rows).toEqual(overview.onTimeRows)
  })
})

it('the overview’s headline is the sum of the comparison’s countries', async () => {
  const { overview, compare } = await threePages({
    asOf: '2019-06-26',
    yardstick: { form: 'duty', dutyId: 'fr-avia.24h' },
    countries: ['DE', 'FR', 'GB'],
  })
  const sum = (of: 'satisfied' | 'n') =>
    compare.byCountry.reduce((total, { figure }) => total + figure[of], 0)
  expect([sum('satisfied'), sum('n')]).toEqual([overview.headline.satisfied, overview.headline.n])
  expect(overview.headline.share).toBe(sum('satisfied') / sum('n'))
})

describe.each(questions.filter(({ yardstick }) => yardstick.form === 'duty'))(
  'a replay of the yardstick’s own duty, $name',
  (question) => {
    it('is the overview’s headline, with n and interval, and each country’s share', async () => {
      const { overview, replay } = await threePages(question)
      const [share] = replay?.shares ?? []
      const { satisfied, late, n } = overview.headline
      expect(share).toMatchObject({ onTime: satisfied, late, n, share: overview.headline.share })
      expect(share).toMatchObject(wilsonInterval(satisfied, n) ?? {})
      for (const { country, figure } of overview.byCountry) {
        const there = replay?.byCountry.find((each) => each.country === country)
        expect(there?.shares[0]).toMatchObject({ onTime: figure.satisfied, n: figure.n })
      }
    })
  },
)
