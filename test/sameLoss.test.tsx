import { act, cleanup, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ExposurePage } from '#features/exposure/ExposurePage.tsx'
import { loadBoard } from '#features/overview/loadBoard.ts'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { demoServer } from '#mocks/node.ts'
import { ownFiguresName } from '#queries/ownFigures.ts'
import { connectDemoServer, renderAt } from './renderedAt.tsx'

// The demo is made and counted, and the years simulated, in this thread.
vi.setConfig({ testTimeout: 90_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  localStorage.removeItem(ownFiguresName)
  act(() => void window.dispatchEvent(new StorageEvent('storage')))
})
afterAll(() => demoServer.close())

const WAIT = { timeout: 40_000 }
const AMOUNT = /EUR\s?([\d.,]+)\s?(m|bn)?/

/** "EUR 1.42 m", "EUR1.42m" → "1.42 m". */
const amountIn = (text: string | null | undefined): string => {
  const [, number, unit = ''] = AMOUNT.exec(text ?? '') ?? []
  return number === undefined ? `no amount in “${text}”` : `${number} ${unit}`
}

/** Mean and year in twenty as each page writes them. */
async function headlines(query: string) {
  connectDemoServer()
  const pages = { '/': OverviewPage, '/exposure': ExposurePage, '/obligations/$id': null }

  renderAt(`/${query}`, pages)
  const mean = await screen.findByRole('heading', { name: /^Modelled loss, a year on/ }, WAIT)
  const worst = screen.getByRole('heading', { name: /^Modelled loss, one year in/ })
  const figureOf = (heading: HTMLElement) =>
    amountIn(heading.parentElement?.nextElementSibling?.textContent)
  const overview = { mean: figureOf(mean), yearInTwenty: figureOf(worst) }

  await loadBoard()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  const line = document.querySelector('.board-paper .board-loss')?.textContent ?? ''
  act(() => void window.dispatchEvent(new Event('afterprint')))
  const [first = '', second = ''] = line.split(';')
  const board = { mean: amountIn(first), yearInTwenty: amountIn(second) }
  cleanup()

  renderAt(`/exposure${query}`, pages)
  const title = await screen.findByRole('heading', { name: /a year on average, EUR/ }, WAIT)
  const [, left = '', right = ''] = /^(.*on average), (.*)$/.exec(title.textContent ?? '') ?? []
  const exposure = { mean: amountIn(left), yearInTwenty: amountIn(right) }
  cleanup()
  return { overview, board, exposure, line }
}

it('is the same on Overview, the board’s page and Exposure', async () => {
  const { overview, board, exposure, line } = await headlines('')
  expect(overview.mean).toMatch(/^\d/)
  expect(overview.yearInTwenty).toMatch(/^\d/)
  expect(board).toEqual(overview)
  expect(exposure).toEqual(overview)
  expect(line).toMatch(/\(invented\).*DEMO/)
  expect(line).not.toMatch(/Facebook|Platform/)
})

it('is of the user’s own revenue on all three, where one was entered', async () => {
  const demo = await headlines('?asOf=2023-12-01')
  localStorage.setItem(
    ownFiguresName,
    JSON.stringify({
      revenue: { money: { currency: 'EUR', amount: 9e9 }, financialYear: 2022 },
    }),
  )
  act(() => void window.dispatchEvent(new StorageEvent('storage')))
  const own = await headlines('?asOf=2023-12-01')
  expect(own.board).toEqual(own.overview)
  expect(own.exposure).toEqual(own.overview)
  expect(own.line).toMatch(/your undertaking/)
  expect(own.overview.mean).not.toBe(demo.overview.mean)
})
