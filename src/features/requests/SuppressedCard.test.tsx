import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { connectDemoServer, renderAt } from '#test/renderedAt.tsx'
import { RequestsPage } from './RequestsPage.tsx'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 40_000 }
const cardOf = async (name: RegExp) => within(await screen.findByRole('region', { name }, WAIT))

function renderRequests(query = '') {
  connectDemoServer()
  const { router } = renderAt(`/requests${query}`, {
    '/requests': RequestsPage,
    '/': null,
    '/deadlines': null,
    '/obligations/$id': null,
    '/method': null,
    '/timeline': null,
  })
  return { address: () => router.state.location.searchStr }
}

describe('requests by month and category', () => {
  it('are those of the last year that is over, with totals, and small counts are withheld', async () => {
    renderRequests()
    const card = await cardOf(
      /^In 2018 authorities in France asked 1,\d{3} times; \d+ of the table’s 91/,
    )
    const table = within(card.getByRole('table'))
    expect(table.getAllByRole('row')).toHaveLength(14)
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Received in',
      'hate speech',
      'terrorist content',
      'child sexual abuse',
      'threats',
      'insult',
      'unlawful symbols',
      'All',
    ])
    const cells = table.getAllByRole('cell').map(({ textContent }) => textContent ?? '')
    expect(cells).toHaveLength(13 * 7)
    expect(cells.filter((words) => words === 'withheld').length).toBeGreaterThan(5)
    for (const words of cells.filter((each) => each !== 'withheld' && each !== '0'))
      expect(Number(words.replaceAll(',', ''))).toBeGreaterThanOrEqual(10)
  })

  it('say the threshold and that two exports can be differenced', async () => {
    renderRequests()
    const card = await cardOf(/^In 2018 authorities in France/)
    expect(card.getByText(/Threshold 10: counts of 1 to 9 are withheld, totals too/)).toBeVisible()
    expect(card.getByText(/Two different exports can be differenced/)).toBeVisible()
  })

  it('keep the country and the year in the address', async () => {
    const { address } = renderRequests()
    const card = await cardOf(/^In 2018 authorities in France/)
    await userEvent.selectOptions(card.getByRole('combobox', { name: 'Year' }), '2016')
    const earlier = await cardOf(/^In 2016 authorities in France/)
    await userEvent.selectOptions(
      earlier.getByRole('combobox', { name: 'Country of the table' }),
      'UK',
    )
    await cardOf(/^In 2016 authorities in the UK/)
    expect(address()).toBe('?place=GB&table=2016-01')
  })

  it('say that a year is not over, and show the one before', async () => {
    renderRequests('?table=2019-03')
    const card = await cardOf(/^In 2018 authorities in France/)
    expect(card.getByText(/2019 has no table as of 26\sJune 2019.*Showing 2018/)).toBeVisible()
  })

  it('say that it is too early where no year of the log is over', async () => {
    renderRequests('?asOf=2015-06-26')
    const card = await cardOf(/^Requests by month and category/)
    expect(await card.findByText('2015 is not over', {}, WAIT)).toBeVisible()
    expect(card.queryByRole('button', { name: /CSV/ })).toBeNull()
  })

  it('are copied with the same counts withheld as on the page', async () => {
    const user = userEvent.setup()
    renderRequests()
    const card = await cardOf(/^In 2018 authorities in France/)
    const shown = within(card.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    await user.click(card.getByRole('button', { name: /^Copy as Markdown/ }))
    await card.findByText('The table was copied as Markdown')
    const copied = (await navigator.clipboard.readText())
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.slice(2, -2).split(' | '))
    expect(copied).toEqual(shown)
  })

  it('are asked for again after a failure', async () => {
    let isDown = true
    demoServer.use(
      http.get('*/api/tally', () =>
        isDown
          ? HttpResponse.json({ title: 'Out of order', status: 503 }, { status: 503 })
          : undefined,
      ),
    )
    renderRequests()
    const card = await cardOf(/^Requests by month and category/)
    const again = await card.findByRole('button', { name: 'Try again' }, WAIT)
    expect(card.queryByRole('button', { name: /CSV/ })).toBeNull()
    isDown = false
    await userEvent.click(again)
    await waitFor(() => screen.getByRole('region', { name: /^In 2018 authorities/ }), WAIT)
  })
})
