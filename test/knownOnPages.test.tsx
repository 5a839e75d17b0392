/** Under a day of knowledge no page tells what was published later: read, opened and pressed. */
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { configure, render, screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from '#app/providers.tsx'
import { makeRouter } from '#app/router.tsx'
import { isoDate } from '#contract/units.ts'
import { companiesKnownOn, finesKnownOn, lawKnownOn } from '#domain/knownOn.ts'
import { demoServer } from '#mocks/node.ts'
import { wholeRecord } from './knownOnRecord.ts'
import { daysHeldBy, laterDatesIn } from './laterDates.ts'
import { laterTexts, leaksIn, ownWords } from './laterTexts.ts'
import { openEverything } from './openEverything.ts'
import { connectDemoServer } from './renderedAt.tsx'
import { shownText } from './shownText.ts'

vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 20_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const day = isoDate('2019-06-26')
const later = laterTexts(wholeRecord, day).filter(({ text }) => !ownWords.has(text))
const checked = wholeRecord.instruments[0]!.lastCheckedOn
/** What may be told of later days: dates that were set by then, and when the record was checked. */
const expected = daysHeldBy([
  lawKnownOn(wholeRecord.instruments, day).map(({ sources: _sources, ...facts }) => facts),
  companiesKnownOn(wholeRecord.companies, day),
  finesKnownOn(wholeRecord.fines, day),
  checked,
  // Of the app itself: the timeline's end, the demo's span, the method page's second day.
  '2027-12-31',
  '2027-01-01',
  '2026-12-31',
  '2020-07-01',
  // What-ifs: a bill that would apply in three, six or nine months.
  '2019-09-25',
  '2019-12-25',
  '2020-03-25',
  // Requests: half a year about a change, when its months will have matured, the day to jump to.
  '2019-12-26',
  '2019-08-31',
  '2020-07-31',
  '2021-06-26',
])

async function openPage(address: string) {
  connectDemoServer()
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }))
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  await nothingLoading()
}

const nothingLoading = () =>
  waitFor(() => {
    expect(document.querySelector('main .skeleton, main [aria-busy="true"]')).toBeNull()
  })

async function textsWithEverythingOpened(): Promise<string[]> {
  const texts: string[] = []
  await openEverything((shown) => texts.push(shownText(shown)))
  return texts
}

const paths = [
  '/',
  '/obligations',
  '/compare',
  '/timeline',
  // In dollars, because a modelled EUR 20 m would be taken for an amount of a later text.
  '/exposure?years=10000&currency=USD',
  '/requests',
  '/method',
  ...wholeRecord.instruments.map(({ id }) => `/obligations/${id}`),
]

describe('with only what was public by 26 June 2019', () => {
  it.each(paths)('%s tells nothing that was published later', async (path) => {
    await openPage(`${path}${path.includes('?') ? '&' : '?'}knownOn=${day}`)
    const texts = await textsWithEverythingOpened()
    expect(texts[0]!.length).toBeGreaterThan(500)
    const leaks = new Set(texts.flatMap((text) => leaksIn(text, later)))
    expect([...leaks]).toEqual([])
    const dates = laterDatesIn(shownText(document.querySelector('main')!, false), day, expected)
    expect(dates).toEqual([])
  })

  it.each(['/', '/obligations', '/obligations/fr-avia', '/compare', '/timeline'])(
    '%s tells nothing later on a later day of the law',
    async (path) => {
      await openPage(`${path}?asOf=2020-07-01&knownOn=${day}`)
      expect(leaksIn(shownText(document.body), later)).toEqual([])
    },
  )
})

describe('with all that is known today', () => {
  it.each(['/', '/obligations', '/obligations/fr-avia', '/obligations/de-netzdg'])(
    '%s tells some of it, so that the test above could fail',
    async (path) => {
      await openPage(path)
      expect(leaksIn(shownText(document.body), later).length).toBeGreaterThan(0)
    },
  )
})
