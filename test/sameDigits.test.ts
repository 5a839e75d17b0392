import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { metrics, metricsView } from '#features/compare/metricsRows.ts'
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

/** The overview's figures and those of the comparison, each by its own questions to the demo. */
async function bothPages({ asOf, yardstick, countries, from, to }: Question) {
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
  const [ofOverview, ofCompare] = await Promise.all([
    source.tally(plan.questions),
    source.tally(compared.plan.questions),
  ])
  return {
    overview: caseFigures(view, ofOverview, null),
    compare: metrics(compared, ofCompare),
  }
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
    name: 'a clock that began within the window',
    asOf: '2018-02-01',
    yardstick: { form: 'law' },
    countries: ['DE', 'FR'],
  },
]

describe.each(questions)('the overview and the comparison, $name', (question) => {
  it('have the same share of each country, to the digit, and the same months', async () => {
    const { overview, compare } = await bothPages(question)
    expect(overview.byCountry.length).toBeGreaterThan(0)
    for (const { country, figure } of overview.byCountry) {
      expect(figure.n).toBeGreaterThan(50)
      expect(compare.byCountry.find((each) => each.country === country)?.figure).toEqual(figure)
    }
    expect(compare.rows.length).toBeGreaterThan(1)
    expect(compare.rows).toEqual(overview.onTimeRows)
  })
})

it('the overview’s headline is the sum of the comparison’s countries', async () => {
  const { overview, compare } = await bothPages({
    asOf: '2019-06-26',
    yardstick: { form: 'duty', dutyId: 'fr-avia.24h' },
    countries: ['DE', 'FR', 'GB'],
  })
  const sum = (of: 'satisfied' | 'n') =>
    compare.byCountry.reduce((total, { figure }) => total + figure[of], 0)
  expect([sum('satisfied'), sum('n')]).toEqual([overview.headline.satisfied, overview.headline.n])
  expect(overview.headline.share).toBe(sum('satisfied') / sum('n'))
})
