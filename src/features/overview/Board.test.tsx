import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { renderOverview } from './renderedOverview.tsx'
import { loadBoard } from './loadBoard.ts'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 20_000 }
const sheet = () => screen.findByRole('region', { name: 'The sheet as it prints' }, WAIT)

describe('the preview of the board page', () => {
  it('has three sentences, two charts, obligations, numbered sources and the link', async () => {
    renderOverview('?view=board')
    const page = within(await sheet())
    expect(
      await page.findByText(
        /^Of [\d,]+ notices past 24\sh by 26\sJune 2019, Germany decided/,
        {},
        WAIT,
      ),
    ).toBeInTheDocument()
    expect(page.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'What is',
      'Why',
      'What next',
    ])
    expect(page.getByRole('img', { name: /Germany decided/ })).toBeInTheDocument()
    expect(
      page.getByRole('figure', { name: /law in force stops at EUR\s50\sm/ }),
    ).toBeInTheDocument()
    const rows = within(page.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThanOrEqual(3)
    expect(rows.length).toBeLessThanOrEqual(6)
    const cited = rows.flatMap((row) =>
      (within(row).getAllByRole('cell').at(-1)?.textContent ?? '').split(', ').map(Number),
    )
    const sources = page.getAllByRole('listitem').filter((item) => item.closest('.board-sources'))
    expect(Math.max(...cited)).toBe(sources.length)
    expect(page.getByText(/Not legal advice/)).toBeInTheDocument()
    expect(
      page.getByText(/\/\?asOf=2019-06-26&in=DE,FR,GB,ES,IE&.*yardstick=law/),
    ).toBeInTheDocument()
    expect(page.getAllByText('DEMO').length).toBeGreaterThan(1)
  })

  it('joins no company with cases in a sentence', async () => {
    renderOverview('?view=board')
    const page = within(await sheet())
    await page.findByText(/^Of [\d,]+ notices past/, {}, WAIT)
    for (const said of page.getAllByRole('definition')) {
      expect(said.textContent).not.toMatch(/Facebook|Platform/)
    }
  })

  it('goes back to the overview', async () => {
    renderOverview('?view=board')
    await userEvent.click(await screen.findByRole('link', { name: 'Back to the overview' }, WAIT))
    expect(
      await screen.findByRole('link', { name: 'A4 page for the board' }, WAIT),
    ).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'The sheet as it prints' })).not.toBeInTheDocument()
  })

  it('is not shown for a view that is not known, and says so', async () => {
    renderOverview('?view=poster')
    expect(
      await screen.findByText('view=poster is not known; showing the page', {}, WAIT),
    ).toBeInTheDocument()
  })

  it('says what failed, and keeps law and money', async () => {
    demoServer.use(
      http.get('*/api/tally', () =>
        HttpResponse.json(
          { title: 'Broken', status: 500 },
          { status: 500, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    renderOverview('?view=board')
    const page = within(await sheet())
    expect(
      (await page.findAllByText(/Law and money on this page do not depend on it/, {}, WAIT)).length,
    ).toBe(2)
    expect(
      page.getByRole('figure', { name: /law in force stops at EUR\s50\sm/ }),
    ).toBeInTheDocument()
    expect(page.getByText(/what moved cannot be said without the cases/)).toBeInTheDocument()
  })
})

describe('a print of the overview', () => {
  it('is the sheet, whichever view is open, and leaves nothing behind', async () => {
    renderOverview()
    await screen.findByText(/^\d\d\.\d$/, {}, WAIT)
    await loadBoard()
    expect(document.querySelector('.board-paper')).toBeNull()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const paper = document.querySelector('body > .board-paper')
    expect(paper).toHaveTextContent(/notices past 24\sh by 26\sJune 2019, Germany decided/)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    await waitFor(() => expect(document.querySelector('.board-paper')).toBeNull())
  })
})
