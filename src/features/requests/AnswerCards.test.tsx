import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { endpoints } from '#contract/endpoints.ts'
import { demoServer } from '#mocks/node.ts'
import { renderRequests } from './renderedRequests.tsx'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 40_000 }
const cardOf = (name: RegExp) => screen.findByRole('region', { name }, WAIT)
const CURVES =
  /^Half of treaty requests took \d+\sd or more; direct ones to police .+ and emergencies \d+\sh$/
const SHARES = /^Within 30\sd, \d+\s% of treaty requests/
const OPEN = /^[\d,]+ requests are open, the oldest for \d+\sd$/

describe('time to answer', () => {
  it('has the picture’s rows in the table, cases at risk among them', async () => {
    renderRequests()
    const card = within(await cardOf(CURVES))
    await userEvent.click(card.getByRole('radio', { name: 'Table' }))
    expect(card.getByRole('columnheader', { name: 'Not ended yet' })).toBeVisible()
    // Three channels, ten marked ages; no emergency was under way for all of them.
    const rows = within(card.getByRole('table')).getAllByRole('row')
    expect(rows.length).toBeGreaterThan(1 + 2 * 10)
    expect(rows.length).toBeLessThanOrEqual(1 + 3 * 10)
  })

  it('keeps in the address which end the curves follow, and asks nothing for it', async () => {
    const { address } = renderRequests()
    const card = within(await cardOf(CURVES))
    let asked = 0
    demoServer.events.on('request:start', () => {
      asked += 1
    })
    await userEvent.click(card.getByRole('radio', { name: 'Withdrawn' }))
    expect(await cardOf(/^Share withdrawn by the authority, by age$/)).toBeVisible()
    expect(address()).toBe('?end=withdrawn')
    expect(asked).toBe(0)
    demoServer.events.removeAllListeners()
  })

  it('reads NetzDG as law in 2019 and as past in 2025, by the day chosen', async () => {
    renderRequests('?asOf=2025-06-26')
    const card = within(await cardOf(/^No duty with hours on requests is law here on this day$/))
    expect(card.getByText(/ended: repealed 14\sMay 2024/)).toBeVisible()
    expect(card.getAllByText(/not yet law: adopted; law from 18\sAugust 2026/)).toHaveLength(2)
  })

  it('opens the requests behind a share', async () => {
    const { address } = renderRequests()
    const card = within(await cardOf(SHARES))
    await userEvent.click(
      await card.findByRole('button', { name: /^emergency, within 8\sh/ }, WAIT),
    )
    expect(address()).toBe('?cell=answer~within~emergency~8')
    expect(
      await screen.findByRole('dialog', {
        name: /^emergency: ended within 8\sh, of those past it$/,
      }),
    ).toBeVisible()
  })
})

describe('the requests open longest', () => {
  it('stand the oldest first, and add up to what the table has open', async () => {
    renderRequests()
    const card = within(await cardOf(OPEN))
    const ages = card
      .getAllByRole('listitem')
      .map(({ textContent }) => Number.parseInt(textContent, 10))
    expect(ages).toHaveLength(5)
    expect(ages).toEqual(ages.toSorted((one, other) => other - one))
    const all = card.getByRole('button', { name: /^All [\d,]+ open requests$/ }).textContent
    const table = within(await cardOf(SHARES))
    const open = table
      .getAllByRole('button', { name: /\d open: its requests$/ })
      .map(({ textContent }) => Number(textContent.replace(',', '')))
    const sum = open.reduce((total, each) => total + each, 0)
    expect(Number(/[\d,]+/.exec(all)?.[0].replace(',', ''))).toBe(sum)
  })

  it('fail by themselves and recover', async () => {
    demoServer.use(
      http.get(`*${endpoints.openCases.path}`, () =>
        HttpResponse.json(
          { title: 'Broken', status: 500 },
          { status: 500, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    renderRequests()
    expect(await cardOf(SHARES)).toBeVisible()
    const card = within(await cardOf(/^Open requests, the oldest first$/))
    const again = await card.findByRole('button', { name: 'Try again' }, WAIT)
    demoServer.resetHandlers()
    await userEvent.click(again)
    expect(await cardOf(OPEN)).toBeVisible()
  })
})
