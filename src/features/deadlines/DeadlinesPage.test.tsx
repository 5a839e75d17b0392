import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { renderDeadlines } from './renderedDeadlines.tsx'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 40_000 }
const finding = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, WAIT)
const cardOf = (name: RegExp) => screen.findByRole('region', { name }, WAIT)

describe('the deadlines', () => {
  it('find the exact share of the clock’s country, and never speak of a breach', async () => {
    renderDeadlines()
    expect(await finding(/^Germany decided 9\d\s% of notices within 24\sh/)).toBeVisible()
    expect(document.body.textContent).not.toMatch(/breach|violation/i)
  })

  it('have the picture’s rows in the table: a row for each group and marked age', async () => {
    renderDeadlines('?in=DE,FR')
    const card = within(await cardOf(/^By 24\sh, Germany had closed/))
    await userEvent.click(card.getByRole('radio', { name: 'Table' }))
    expect(within(card.getByRole('table')).getAllByRole('row')).toHaveLength(1 + 2 * 8)
  })

  it('keep the grouping and the curves’ form in the address', async () => {
    const { address } = renderDeadlines()
    await cardOf(/^By 24\sh, Germany had closed/)
    await userEvent.click(screen.getByRole('radio', { name: 'Channel' }))
    await cardOf(/^By 24\sh, \d\d\s% of notices were closed for user notice/)
    await userEvent.click(screen.getByRole('radio', { name: 'By outcome' }))
    await cardOf(/^By 7\sd, \d\d\s% of notices were removed/)
    expect(address()).toBe('?by=channel&curve=outcome')
  })

  it('say what of the address cannot be used', async () => {
    renderDeadlines('?by=colour')
    expect(
      await screen.findByText('by=colour is not known; showing country', {}, WAIT),
    ).toBeVisible()
  })

  it('warn that a class is known only once judged', async () => {
    renderDeadlines()
    const card = within(await cardOf(/^By 24\sh, Germany had closed/))
    expect(card.getByText(/for manifest content only.*never manifest/)).toBeVisible()
  })
})

describe('cases that do not come', () => {
  it('are announced once, in every card, and asked for again', async () => {
    demoServer.use(
      http.get('*/api/tally', () =>
        HttpResponse.json(
          { title: 'Broken', status: 500 },
          { status: 500, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    renderDeadlines()
    const card = within(await cardOf(/^Notices closed by age/))
    const again = await card.findByRole('button', { name: 'Try again' }, WAIT)
    expect(card.getByRole('alert')).toBeVisible()
    const walls = within(screen.getByRole('region', { name: 'At the walls' }))
    expect(walls.queryByRole('alert')).toBeNull()
    expect(walls.getByRole('button', { name: 'Try again' })).toBeVisible()
    demoServer.resetHandlers()
    await userEvent.click(again)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), WAIT)
    expect(await cardOf(/^By 24\sh, Germany had closed/)).toBeVisible()
  })

  it('of a platform that the source does not have are named so', async () => {
    renderDeadlines('?platform=Platform+Z')
    const card = within(await cardOf(/^Notices closed by age/))
    expect(await card.findByText('No such platform', {}, WAIT)).toBeVisible()
    await userEvent.click(card.getByRole('button', { name: 'Show Platform A' }))
    expect(await cardOf(/^By 24\sh, Germany had closed/)).toBeVisible()
  })
})
