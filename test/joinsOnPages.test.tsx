/** No page and no file joins a real company's name with invented cases, whichever company is chosen. */
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from '#app/providers.tsx'
import { makeRouter } from '#app/router.tsx'
import { demoServer } from '#mocks/node.ts'
import { companies } from '#record/companies.ts'
import { instruments } from '#record/law.ts'
import { joinedWords } from './joinedWords.ts'
import { joinsIn, joinsInText } from './joins.ts'
import { everythingHandedOut, openEverything } from './openEverything.ts'
import { isDeep } from './pages.ts'
import { connectDemoServer } from './renderedAt.tsx'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

/** The page alone, with the sheet on paper; what it shows of cases and of the law is all there. */
async function openPage(path: string, search: Record<string, string>) {
  connectDemoServer()
  const query = new URLSearchParams(search).toString()
  const address = `${path}${path.includes('?') ? '&' : '?'}${query}`
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }))
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  await waitFor(
    () => {
      const waiting = document.querySelector('main .skeleton, main [aria-busy="true"], progress')
      expect(waiting).toBeNull()
    },
    { timeout: 20_000 },
  )
}

const withCases: readonly { path: string; more?: Record<string, string> }[] = [
  { path: '/' },
  { path: '/?view=board' },
  { path: '/compare' },
  { path: '/deadlines', more: { replay: 'fr-avia.24h' } },
  { path: '/exposure', more: { years: '10000', whatif: 'today,bill-passes' } },
  { path: '/requests' },
]
const ofLaw = ['/obligations', '/timeline', '/method', '/nowhere']
const everyText = instruments.map(({ id }) => `/obligations/${id}`)

/** The day's default, the day by which every company has its newest name, and all that differs. */
const states: readonly Record<string, string>[] = [
  {},
  { asOf: '2025-06-01', in: 'DE,FR,GB,EU', currency: 'USD' },
  { asOf: '2020-07-01', in: 'DE,FR', platform: 'Platform B', yardstick: 'own-48h' },
]
const ids = companies.map(({ id }) => id)

describe.each(ids)('with %s chosen', (company) => {
  describe.each(states)('and %o', (state) => {
    it.each(withCases)('$path joins nothing', async ({ path, more = {} }) => {
      await openPage(path, { company, ...more, ...state })
      expect(joinsIn(document.documentElement, joinedWords)).toEqual([])
    })
    it.each(ofLaw)('%s joins nothing', async (path) => {
      await openPage(path, { company, ...state })
      expect(joinsIn(document.documentElement, joinedWords)).toEqual([])
    })
  })
})

const opened = isDeep ? ids : ids.slice(0, 1)
describe.each(opened)('with %s chosen and everything opened, copied and saved', (company) => {
  it.each([...withCases, ...[...ofLaw, ...everyText].map((path) => ({ path, more: {} }))])(
    '$path joins nothing',
    async ({ path, more = {} }) => {
      await openPage(path, { company, ...more })
      const found = new Set<string>()
      await openEverything((shown) => {
        for (const each of joinsIn(shown, joinedWords)) found.add(each)
      })
      const texts = await everythingHandedOut()
      if (!['/nowhere', '/method', '/?view=board'].includes(path)) expect(texts).not.toEqual([])
      for (const text of texts) {
        for (const each of joinsInText(text, joinedWords)) found.add(`handed out: ${each}`)
      }
      expect([...found]).toEqual([])
    },
  )
})

it('a name in a card of the demo is reported on every page with cases', async () => {
  for (const { path, more = {} } of withCases.filter((page) => page.path !== '/?view=board')) {
    await openPage(path, { company: 'alphabet', ...more })
    const card = document.querySelector('section.card[data-kind="demo"] h2')
    if (!card) throw new Error(`${path} has no card of the demo`)
    card.append(' of Google')
    expect([path, ...joinsIn(document.documentElement, joinedWords)].length).toBeGreaterThan(1)
    document.body.innerHTML = ''
  }
})
