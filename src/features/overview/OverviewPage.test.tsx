import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { renderOverview } from './renderedOverview.tsx'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 20_000 }
const PROBLEM = { status: 500, headers: { 'content-type': 'application/problem+json' } }
const finding = () => screen.findByRole('heading', { level: 1, name: /countries|been law/ }, WAIT)
const groupOf = (name: RegExp) => screen.findByRole('region', { name }, WAIT)
const figures = async () => within(await groupOf(/^Platform A, invented cases/))

describe('the overview', () => {
  it('finds who sets a clock, and how high the bill would lift the ceiling', async () => {
    renderOverview()
    expect(
      await screen.findByRole(
        'heading',
        { level: 1, name: /only Germany sets a clock; a French bill would .* EUR\s1,890\sm$/ },
        WAIT,
      ),
    ).toBeInTheDocument()
  })

  it('shows the on-time share with its change, the contrast, and no company beside it', async () => {
    renderOverview()
    const group = await figures()
    expect(await group.findByText(/^\d\d\.\d$/, {}, WAIT)).toBeInTheDocument()
    expect(group.getByText(/Germany, [\d,]+ notices past 24\sh/)).toBeInTheDocument()
    expect(group.getByText(/closed cases alone would say/)).toBeInTheDocument()
    expect(group.getByText(/points/)).toBeInTheDocument()
    expect(group.queryByText(/Facebook|EUR/)).not.toBeInTheDocument()
  })

  it('says that a bill is a yardstick, not law, in figure and finding', async () => {
    renderOverview('?yardstick=fr-avia.24h')
    expect((await finding()).textContent).toMatch(/^Had the French bill been law/)
    const group = await figures()
    expect(group.getAllByText('yardstick, not law')).toHaveLength(2)
  })

  it('opens an explanation behind every figure, with definition, formula, as-of and sources', async () => {
    renderOverview()
    const group = await figures()
    await group.findByText(/^\d\d\.\d$/, {}, WAIT)
    const buttons = screen.getAllByRole('button', { name: /^Explain: / })
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/On time within 24\sh/),
      'Explain: Open past the deadline',
      'Explain: Duties',
      'Explain: Largest statutory maximum for Facebook',
    ])
    for (const button of buttons) {
      await userEvent.click(button)
      const dialog = within(await screen.findByRole('dialog'))
      expect(dialog.getByText('What it means')).toBeInTheDocument()
      expect(dialog.getByText('How it is counted')).toBeInTheDocument()
      expect(dialog.getByText(/26\sJune 2019/)).toBeInTheDocument()
      expect(dialog.getAllByRole('listitem').length).toBeGreaterThan(0)
      await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    }
  })

  it('works the largest maximum step by step', async () => {
    renderOverview()
    const button = await screen.findByRole(
      'button',
      { name: 'Explain: Largest statutory maximum for Facebook' },
      WAIT,
    )
    await userEvent.click(button)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/USD\s2,233\.52\sm/)).toBeInTheDocument()
    expect(dialog.getByText(/1\.1818/)).toBeInTheDocument()
  })

  it('shows the same rows as table as it draws', async () => {
    renderOverview()
    const card = within(await groupOf(/Germany decided \d\d\s% in time/))
    await userEvent.click(card.getByRole('radio', { name: 'Table' }))
    const rows = within(card.getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(1 + 18 * 5)
    for (const row of rows.slice(1)) {
      const [, , ...numbers] = within(row).getAllByRole('cell')
      for (const cell of numbers.slice(0, 3)) expect(cell).toHaveTextContent(/^(?:\d+\.\d|–)$/)
    }
  })

  it('names the next legal date that was known, and what is unverified', async () => {
    renderOverview()
    const card = within(await groupOf(/things changed in twelve months/))
    expect(card.getByText(/9\sJuly 2019, in 13\sdays/)).toBeInTheDocument()
    expect(card.getAllByText('unverified').length).toBeGreaterThan(0)
  })

  it('keeps the last figures until the next have come', async () => {
    const { goTo } = renderOverview()
    const group = await figures()
    const before = (await group.findByText(/^\d\d\.\d$/, {}, WAIT)).textContent
    await goTo({ asOf: '2020-07-01' })
    expect(group.getByText(/^\d\d\.\d$/).textContent).toBe(before)
    await waitFor(() => expect(group.getByText(/^\d\d\.\d$/).textContent).not.toBe(before), WAIT)
  })

  it('is busy until every card has followed the figures', async () => {
    const { goTo } = renderOverview()
    await (await figures()).findByText(/^\d\d\.\d$/, {}, WAIT)
    const busy = () => document.querySelector('[aria-busy="true"]')
    await waitFor(() => expect(busy()).toBeNull(), WAIT)
    expect(screen.getByText(/to 25\sJune 2019, n =/)).toBeInTheDocument()
    await goTo({ asOf: '2020-07-01' })
    expect(busy()).not.toBeNull()
    expect(screen.getByText(/to 25\sJune 2019, n =/)).toBeInTheDocument()
    await waitFor(() => expect(busy()).toBeNull(), WAIT)
    expect(screen.getByText(/to 30\sJune 2020, n =/)).toBeInTheDocument()
  })
})

describe('a case source that fails', () => {
  const refuse = () =>
    demoServer.use(
      http.get('*/api/tally', () => HttpResponse.json({ title: 'Broken', status: 500 }, PROBLEM)),
    )

  it('is named in every card with cases, while law and money stand', async () => {
    refuse()
    renderOverview()
    expect(await screen.findAllByRole('button', { name: 'Try again' }, WAIT)).toHaveLength(4)
    expect(screen.getAllByText(/Law and money on this page do not depend on it/)).toHaveLength(4)
    expect(await finding()).toBeInTheDocument()
    expect(
      screen.getByRole('heading', { name: /law in force stops at EUR\s50\sm/ }),
    ).toBeInTheDocument()
  })

  it('is asked again by Try again', async () => {
    refuse()
    renderOverview()
    const [again] = await screen.findAllByRole('button', { name: 'Try again' }, WAIT)
    demoServer.resetHandlers()
    if (again) await userEvent.click(again)
    expect(await (await figures()).findByText(/^\d\d\.\d$/, {}, WAIT)).toBeInTheDocument()
  })

  it('leaves the last answer in grey, with its age', async () => {
    const { goTo } = renderOverview()
    await (await figures()).findByText(/^\d\d\.\d$/, {}, WAIT)
    refuse()
    await goTo({ asOf: '2020-07-01' })
    expect((await screen.findAllByText(/^Read .*\.$/, {}, WAIT)).length).toBeGreaterThan(0)
    expect((await figures()).getByText(/^\d\d\.\d$/)).toBeInTheDocument()
  })

  it('that cannot be reached is said so', async () => {
    demoServer.use(http.get('*/api/tally', () => HttpResponse.error()))
    renderOverview()
    expect(await screen.findAllByRole('alert', {}, WAIT), 'announced once').toHaveLength(1)
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(4)
  })
})

describe('too little to say', () => {
  it('says how many there are and from how many a share is shown', async () => {
    renderOverview('?yardstick=eu-terreg.1h&in=IE')
    expect(await screen.findByText('too early', {}, WAIT)).toBeInTheDocument()
    expect((await screen.findAllByText(/[sS]hown from 50/, {}, WAIT)).length).toBeGreaterThan(0)
  })
})
