import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import { answersOf } from '#features/requests/answerRows.ts'
import { beforeAfterFigures } from '#features/requests/beforeAfterRows.ts'
import { outcomesOf } from '#features/requests/outcomeRows.ts'
import { type RequestsInput, requestsPlan } from '#features/requests/requestsPlan.ts'
import type { RequestsView } from '#features/requests/useRequests.ts'
import { volumeOf } from '#features/requests/volumeRows.ts'
import { demoServer } from '#mocks/node.ts'
import { instruments } from '#record/law.ts'
import { httpSource } from '#sources/http.ts'
import { defaultRequestsSearch } from '#url/requestsSearch.ts'

vi.setConfig({ testTimeout: 60_000 }) // the demo is made first, on whatever machine

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

const source = httpSource({ baseUrl: 'http://localhost', scenario: 'steady@1', seed: 7 })

/** The page's view over the demo, asked as the page asks. */
async function viewOf(given: Partial<RequestsInput>): Promise<RequestsView> {
  const platform = 'Platform A'
  const countries = given.scope?.countries ?? (['DE', 'FR', 'GB', 'ES', 'IE'] as const)
  const { cell: _cell, truth: _truth, end: _end, ...own } = defaultRequestsSearch
  const input: RequestsInput = {
    ...own,
    window: requestsWindow(isoDate('2019-06-26'), {}),
    instruments,
    observedFrom: utcMidnight(isoDate('2015-01-01')),
    ...given,
    scope: { countries, platform },
  }
  const plan = requestsPlan(input)
  const tallies = await source.tally(plan.questions)
  const shown = { countries, platform, info: null, state: undefined }
  return { ...input, ...shown, plan, tallies }
}

describe.each(['2019-06-26', '2021-06-26', '2026-11-22'])(
  'the cards of requests as of %s',
  (asOf) => {
    it.each(['channel', 'country', 'category'] as const)(
      'count the same requests of each %s: received, what became of them, their curves',
      async (by) => {
        const view = await viewOf({ by, window: requestsWindow(isoDate(asOf), {}) })
        const volume = volumeOf(view)
        const outcomes = outcomesOf(view)
        const answers = answersOf(view)
        expect(outcomes?.all?.counts.received).toBeGreaterThan(5000)
        expect(volume?.total).toBe(outcomes?.all?.counts.received)
        const ofCurves = [
          ...(answers?.groups ?? []).map(({ group, cases }) => ({ group, n: cases.n })),
          ...(answers?.tooFew ?? []).map(({ group, n }) => ({ group, n })),
        ]
        expect(ofCurves.length).toBeGreaterThan(2)
        for (const { group, n } of ofCurves) {
          const there = outcomes?.groups.find((each) => each.group === group)
          expect([group, there?.counts.received]).toEqual([group, n])
        }
        const sum = ofCurves.reduce((total, { n }) => total + n, 0)
        expect(sum).toBe(outcomes?.all?.counts.received)
      },
    )
  },
)

it('a month before the change is the share within its time that the page’s table has for it', async () => {
  const month = { from: isoDate('2019-01-01'), to: isoDate('2019-02-01') }
  const scope = { countries: ['GB'] as const, platform: 'Platform A' }
  const view = await viewOf({
    by: 'country',
    place: 'GB',
    scope,
    window: requestsWindow(isoDate('2019-06-26'), month),
  })
  const reading = beforeAfterFigures(view)?.own.months.find(({ start }) => start === month.from)
  const answers = answersOf(view)
  const at = answers?.limits.findIndex(
    (limit) => limit.unit === 'hours' && limit.deadlineHours === view.within,
  )
  const share = answers?.groups[0]?.shares[at ?? -1]
  expect(reading?.n).toBeGreaterThan(50)
  expect([reading?.n, reading?.value]).toEqual([share?.n, share?.share])
})
