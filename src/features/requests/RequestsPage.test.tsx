import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { endpoints } from '#contract/endpoints.ts'
import { demoServer } from '#mocks/node.ts'
import { linkExtras } from '#url/linkExtras.ts'
import { renderRequests } from './renderedRequests.tsx'

// The demo is made and counted in this thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => demoServer.resetHandlers())
afterAll(() => demoServer.close())

const WAIT = { timeout: 40_000 }
const finding = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, WAIT)
const cardOf = (name: RegExp) => screen.findByRole('region', { name }, WAIT)
const OUTCOMES =
  /^Data was produced in \d\d\s% of [\d,]+ answered requests; \d+\s% were challenged$/

describe('the requests', () => {
  it('find how often France asked, and what share of the answered brought data', async () => {
    renderRequests()
    expect(
      await finding(
        /^France asked [\d,]+ times in the two years to 26\sJune 2019; data was produced in \d\d\s% of those answered$/,
      ),
    ).toBeVisible()
    expect(
      await cardOf(/^[\d,]+ requests in two years, \d+\s% more than in the two years before$/),
    ).toBeVisible()
  })

  it('speak of the countries chosen where France is none of them', async () => {
    renderRequests('?in=DE,ES')
    expect(await finding(/^Germany and Spain asked [\d,]+ times/)).toBeVisible()
  })

  it('have the bars’ rows in the table: each channel, all together, each reason', async () => {
    renderRequests()
    const card = within(await cardOf(OUTCOMES))
    await userEvent.click(card.getByRole('radio', { name: 'Table' }))
    const rows = within(card.getByRole('table')).getAllByRole('row').slice(1)
    const heads = rows.map((row) => row.firstElementChild?.textContent)
    expect(heads).toEqual([
      'treaty (MLAT)',
      'direct to police',
      'emergency',
      'All together',
      'Reason: overbroad',
      'Reason: defective',
      'Reason: conflict of law',
    ])
    const cells = rows
      .slice(0, 4)
      .map((row) =>
        [...row.children]
          .slice(1)
          .map(({ textContent }) => Number(textContent?.replaceAll(',', ''))),
      )
    for (const [received = 0, open = 0, withdrawn = 0, answered = 0, ...ends] of cells) {
      expect(open + withdrawn + answered).toBe(received)
      expect(ends.slice(0, 4).reduce((sum, end) => sum + end, 0)).toBe(answered)
    }
    const received = cells.map(([first = 0]) => first)
    expect(received.slice(0, 3).reduce((sum, count) => sum + count, 0)).toBe(received[3])
  })

  it('jump to 2021, when requests go to judges too', async () => {
    const { address } = renderRequests()
    await cardOf(OUTCOMES)
    expect(screen.queryByRole('button', { name: 'direct to judges: its requests' })).toBeNull()
    await userEvent.click(screen.getAllByRole('button', { name: 'Jump to 2021' })[0]!)
    expect(
      await screen.findByRole('button', { name: 'direct to judges: its requests' }, WAIT),
    ).toBeVisible()
    expect(address()).toBe('?asOf=2021-06-26')
    expect(screen.queryByRole('button', { name: 'Jump to 2021' })).toBeNull()
  })

  it('open the requests behind a reason, which are as many as the mark says', async () => {
    const { address } = renderRequests('?by=country')
    const mark = await screen.findByRole(
      'button',
      { name: /challenged, overbroad: the requests$/ },
      WAIT,
    )
    const count = mark.textContent
    await userEvent.click(mark)
    const sheet = await screen.findByRole('dialog', { name: /^Challenged: overbroad, received/ })
    expect(
      await within(sheet).findByText(new RegExp(`^${count} requests, as of`), {}, WAIT),
    ).toBeVisible()
    expect(within(sheet).getAllByText('challenged: overbroad').length).toBe(50)
    expect(address()).toBe('?by=country&cell=reason~overbroad~challenged')
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(address()).toBe('?by=country'))
  })

  it('reopen a month and a group from a link, and name a mark that is none', async () => {
    renderRequests('?cell=volume~2019-05-01')
    expect(
      await screen.findByRole('dialog', { name: 'Requests received in May 2019' }, WAIT),
    ).toBeVisible()
    renderRequests('?cell=volume~1999-05-01')
    expect(await screen.findByText(/names no mark of this page/, {}, WAIT)).toBeVisible()
  })

  it('give a link every value, the two years of their window too', async () => {
    renderRequests('?by=country')
    await cardOf(OUTCOMES)
    expect(linkExtras({ by: 'country' })).toMatchObject({
      by: 'country',
      measure: 'answered',
      within: '720',
      on: '2019-06-26',
      place: 'FR',
      from: '2017-06-26',
      to: '2019-06-26',
    })
  })

  it('say what of the address cannot be used', async () => {
    renderRequests('?by=colour')
    expect(
      await screen.findByText('by=colour is not known; showing channel', {}, WAIT),
    ).toBeVisible()
  })

  it('say that it is too early where hardly any is answered', async () => {
    renderRequests('?from=2019-06-20')
    expect(await finding(/answered it is too early for a share$/)).toBeVisible()
    expect(await cardOf(/^What became of the requests$/)).toHaveTextContent(
      /\d+ of \d+ answered.*Between \d+\s% and \d+\s% brought data.*A share needs 50 answered/,
    )
  })

  it('say that a source holds no requests, which is no share of 0 %', async () => {
    demoServer.use(
      http.get(`*${endpoints.source.path}`, () =>
        HttpResponse.json({
          name: 'A file',
          version: '1',
          isInvented: true,
          kinds: [],
          plantedTruths: [],
        }),
      ),
    )
    renderRequests('?seed=9')
    const said = await screen.findAllByText('This source holds no requests for data', {}, WAIT)
    expect(said.length).toBeGreaterThan(0)
  })

  it('say once what failed, and ask again', async () => {
    let fails = true
    demoServer.use(
      http.get(`*${endpoints.tally.path}`, () =>
        fails ? HttpResponse.json({ title: 'Out of order' }, { status: 400 }) : undefined,
      ),
    )
    renderRequests('?seed=8')
    expect(await screen.findAllByRole('alert', {}, WAIT)).toHaveLength(1)
    fails = false
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!)
    expect(await cardOf(OUTCOMES)).toBeVisible()
  })
})
