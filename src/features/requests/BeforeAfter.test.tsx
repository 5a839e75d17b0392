import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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
    '/exposure': null,
    '/obligations/$id': null,
    '/method': null,
    '/timeline': null,
  })
  return { address: () => router.state.location.searchStr }
}

describe('before and after', () => {
  it('cannot be told on 26 June 2019, and leads to a day on which it can', async () => {
    const { address } = renderRequests()
    const early = await cardOf(/^Too early to tell whether France’s share answered within 30\sd/)
    expect(
      early.getByText(/none after the change has by 26\sJune 2019: the first, Jul 2019/),
    ).toBeVisible()
    await userEvent.click(early.getByRole('button', { name: 'Jump to 2021' }))
    const card = await cardOf(
      /^From Jul 2019 France’s share answered within 30\sd lay 1\d\.\d\spoints above/,
    )
    expect(address()).toBe('?asOf=2021-06-26')
    expect(card.getByText('A change is told')).toBeVisible()
    expect(card.getByText(/^The check: the same reading of the UK/)).toBeVisible()
  })

  it('has a row for each month in the table, the month of the change among them', async () => {
    renderRequests('?asOf=2021-06-26')
    const card = await cardOf(/^From Jul 2019 France’s/)
    await userEvent.click(card.getByRole('radio', { name: 'Table' }))
    // January 2015 to April 2021, and the head.
    expect(within(card.getByRole('table')).getAllByRole('row')).toHaveLength(76 + 1)
    expect(card.getByText('month of the change, left out')).toBeVisible()
  })

  it('has too few requests in Ireland: the power stands there, what was found does not', async () => {
    renderRequests('?asOf=2021-06-26&place=IE')
    const card = await cardOf(/^Too few to tell whether Ireland’s share/)
    expect(card.getByText(/^Too few requests to tell: power \d\d\s%$/)).toBeVisible()
    expect(card.queryByText('A change is told')).toBe(null)
    expect(card.queryByText(/^F\(2/)).toBe(null)
    expect(
      card.getByRole('option', { name: /^26\sJune 2019: no entry on record$/ }),
    ).toBeInTheDocument()
  })

  it('shows the planted change only to who asks for it', async () => {
    const { address } = renderRequests('?asOf=2021-06-26')
    const card = await cardOf(/^From Jul 2019 France’s/)
    expect(card.queryByText(/^Planted for France/)).toBe(null)
    await userEvent.click(card.getByRole('button', { name: 'Truth beside estimate' }))
    expect(
      await card.findByText(/^Planted for France on 26\sJune 2019.*\+12\.9\spoints at once/),
    ).toBeVisible()
    expect(card.getByText(/^Level: estimated .*the truth is inside\./)).toBeVisible()
    expect(address()).toBe('?asOf=2021-06-26&truth=on')
  })

  it('keeps country, day, measure and hours in the address', async () => {
    const { address } = renderRequests('?asOf=2021-06-26')
    const card = await cardOf(/^From Jul 2019 France’s/)
    await userEvent.selectOptions(card.getByRole('combobox', { name: 'Within' }), '2160')
    await userEvent.selectOptions(
      card.getByRole('combobox', { name: 'Legal day' }),
      card.getByRole('option', { name: /^25\sJune 2019: Identification data 2019 announced/ }),
    )
    await userEvent.click(card.getByRole('radio', { name: 'Volume' }))
    await userEvent.selectOptions(card.getByRole('combobox', { name: 'Country' }), 'Germany')
    await waitFor(() =>
      expect(address()).toBe('?asOf=2021-06-26&measure=volume&within=2160&on=2019-06-25&place=DE'),
    )
    await cardOf(/Germany’s requests a month/)
    expect(screen.queryByRole('combobox', { name: 'Within' })).toBe(null)
  })

  it('says beside it what else happened then, each with its page', async () => {
    renderRequests('?asOf=2021-06-26')
    const design = await cardOf(/^What has to be true to read France like this$/)
    expect(
      await design.findByText(/^53\smonths \(Jan 2015 to May 2019\) before, 22\smonths/, {}, WAIT),
    ).toBeVisible()
    const bill = design.getAllByRole('link', { name: /Avia/ })
    expect(bill[0]).toHaveAttribute('href', '/obligations/fr-avia?asOf=2021-06-26')
    expect(design.getByRole('link', { name: 'All of it on the timeline' })).toHaveAttribute(
      'href',
      '/timeline?asOf=2021-06-26&since=2018-12-26&until=2019-12-26',
    )
    expect(
      design.getByText(/^The UK, where nothing.*Not Germany \(NetzDG in force, 1\sOctober 2017\)/),
    ).toBeVisible()
  })

  it('opens the requests of a month', async () => {
    const { address } = renderRequests('?asOf=2021-06-26&cell=months~FR~2019-07-01')
    const sheet = within(
      await screen.findByRole('dialog', { name: 'Requests of France, received in Jul 2019' }, WAIT),
    )
    expect(await sheet.findByText(/^\d\d requests, as of 26\sJune 2021/, {}, WAIT)).toBeVisible()
    expect(address()).toContain('cell=months')
  })
})
