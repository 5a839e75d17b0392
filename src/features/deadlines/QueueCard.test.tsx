import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Case } from '#contract/case.ts'
import { endpoints } from '#contract/endpoints.ts'
import * as saving from '#charts/saveFile.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { QueueCard } from './QueueCard.tsx'
import { layOutLists, play, played, renderPart, viewOf } from './renderedQueue.tsx'

vi.setConfig({ testTimeout: 30_000 })
vi.mock('#charts/saveFile.ts', () => ({ saveFile: vi.fn<typeof saving.saveFile>() }))

const asOf = Date.parse('2019-06-26T00:00Z') / 1000

/** 700 notices in France, one each six minutes: 460 older than 24 h, the youngest 6 minutes old. */
const cases = Array.from({ length: 700 }, (_, index) =>
  Case.parse({
    id: `F-${String(index).padStart(4, '0')}`,
    kind: 'removal',
    jurisdiction: 'FR',
    platform: 'Platform A',
    category: index % 2 === 0 ? 'insult' : 'threats',
    channel: 'user notice',
    receivedAt: asOf - (700 - index) * 360,
  }),
)

layOutLists()
beforeEach(() => play(cases))

const draw = (query = '', platform?: string) =>
  renderPart(query, () => <QueueCard view={viewOf(literalLaw, platform)} />)
const grid = () => screen.findByRole('grid')
const rowOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1)
const idsOf = (table: HTMLElement) =>
  rowOf(table).map((row) => /F-\d{4}/.exec(row.textContent ?? '')?.[0])
const activeOf = (table: HTMLElement) =>
  document.getElementById(table.getAttribute('aria-activedescendant') ?? '')

describe('the queue', () => {
  it('has the finding over all rows as its title, and renders only those in view', async () => {
    draw()
    const card = await screen.findByRole('region', {
      name: /^460 of 700 open notices are overdue; the next falls due in 0?6?.*min$|^460 of 700/,
    })
    expect(card).toHaveAttribute('data-kind', 'demo')
    const table = await grid()
    expect(table).toHaveAttribute('aria-rowcount', '701')
    await waitFor(() => expect(idsOf(table)).toContain('F-0460'))
    expect(rowOf(table).length).toBeLessThan(40)
  })

  it('opens at the as-of, with what fell due last above the line', async () => {
    draw()
    const table = await grid()
    await waitFor(() => expect(idsOf(table)).toContain('F-0460'))
    const line = rowOf(table).find((row) => row.dataset['asOf'] === 'true')
    expect(line).toHaveTextContent('F-0460')
    expect(line).toHaveAttribute('aria-rowindex', '462')
  })

  it('is walked with the keys over all its rows, and Enter opens a trace that the address keeps', async () => {
    const user = userEvent.setup()
    const { history } = draw('?sort=overdue')
    const table = await grid()
    await waitFor(() => expect(idsOf(table)).toContain('F-0000'))
    table.focus()
    await waitFor(() => expect(activeOf(table)).toHaveAttribute('aria-rowindex', '2'))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(activeOf(table)).toHaveAttribute('aria-rowindex', '3')
    await user.keyboard('{PageDown}')
    expect(activeOf(table)).toHaveAttribute('aria-rowindex', '14')
    await user.keyboard('{End}')
    await waitFor(() => expect(activeOf(table)).toHaveTextContent('F-0699'))
    expect(activeOf(table)).toHaveAttribute('aria-rowindex', '701')
    await user.keyboard('{Home}')
    await waitFor(() => expect(activeOf(table)).toHaveTextContent('F-0000'))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(history.location.search).toContain('case=F-0001')
    await waitFor(() => expect(activeOf(table)).toHaveAttribute('aria-selected', 'true'))
  })

  it('asks for pages within the contract’s limit, and only for those that come into view', async () => {
    draw()
    const table = await grid()
    await waitFor(() => expect(idsOf(table)).toContain('F-0460'))
    const limits = played.asked
      .filter(({ pathname }) => pathname === endpoints.openCases.path)
      .map((url) => JSON.parse(url.searchParams.get('question') ?? '').page)
    expect(limits.every(({ limit }) => limit <= 500)).toBe(true)
    expect(limits.map(({ offset }) => offset)).not.toContain(600)
  })

  it('holds one category where that is chosen, in the address too', async () => {
    const { history } = draw()
    await grid()
    await userEvent.selectOptions(screen.getByLabelText('Category'), 'threats')
    await screen.findByRole('region', { name: /^230 of 350 open notices/ })
    expect(history.location.search).toContain('category=threats')
  })

  it('goes whole to a file that says demo, page after page', async () => {
    draw()
    await grid()
    await userEvent.click(screen.getByRole('button', { name: /^CSV/ }))
    await waitFor(() => expect(saving.saveFile).toHaveBeenCalled())
    const [name, text] = vi.mocked(saving.saveFile).mock.calls[0] ?? []
    expect(name).toBe('dueline-demo-queue.csv')
    expect(text?.match(/^F-\d{4},/gm)).toHaveLength(700)
    expect(text).toContain('DEMO: invented cases')
    expect(text).toContain('Platform A')
    expect(text).not.toMatch(/# .*Received/) // no window was chosen: everything open is in it
  })
})

describe('a queue with nothing to list', () => {
  it('says that nothing is open', async () => {
    play([])
    draw()
    expect(await screen.findByText('Nothing is open')).toBeVisible()
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it('says which filter leaves nothing, and clears it', async () => {
    draw('?channel=trusted-flagger')
    await userEvent.click(await screen.findByRole('button', { name: 'Show all open cases' }))
    expect(await grid()).toHaveAttribute('aria-rowcount', '701')
  })

  it('names the platforms there are where the address names another', async () => {
    const { history } = draw('?platform=Platform+Z', 'Platform Z')
    expect(await screen.findByText(/no platform “Platform Z”/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show Platform A' }))
    expect(history.location.search).not.toContain('Platform')
  })

  it('says what failed and what still stands', async () => {
    played.failing = endpoints.openCases.path
    draw()
    expect(await screen.findByRole('alert')).toHaveTextContent('The law this page names')
    played.failing = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await grid()).toBeVisible()
  })
})
