import { cleanup, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderCompare } from './renderedCompare.tsx'

// Thirteen rows drawn twice in jsdom, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })
vi.spyOn(window, 'scrollTo').mockImplementation(() => {})

let user: UserEvent
beforeEach(() => {
  user = userEvent.setup() // brings a clipboard of its own
})

const matrix = () => screen.findByRole('table', { name: /questions/ })
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

/** The matrix as it reads, cell by cell. */
const screenText = async () =>
  within(await matrix())
    .getAllByRole('row')
    .map((row) => plain(row.textContent))

/** Opens the cell by keyboard and copies it; gives the clipboard's text. */
async function copied(name: RegExp): Promise<string> {
  const opener = within(await matrix()).getByRole('button', { name })
  opener.focus()
  await user.keyboard('{Enter}')
  const copy = await screen.findByRole('button', { name: 'Copy with citation' })
  copy.focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Copied, with its sources and the link')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  return plain(await navigator.clipboard.readText())
}

/** Address, opener, how the copy begins, a source it must carry. */
const tenCells: [query: string, cell: RegExp, value: RegExp, source: RegExp][] = [
  ['?in=DE,FR,GB', /^Deadline, Germany/, /^24 h if manifest; 7 d as a rule/, /s\. 3\(2\) no\. 2/],
  ['?in=DE,FR,GB', /^Deadline, France/, /^proposed: 24 h if manifest — Deadline, France/, /1785/],
  ['?in=DE,FR,GB', /^Deadline, United Kingdom/, /^None set — Deadline, United Kingdom/, /2017/],
  ['?in=DE,FR,GB', /^Penalty, France/, /EUR 1,889\.9 m/, /Federal Reserve/],
  ['?in=DE,FR,GB', /^Status, United Kingdom/, /^Exploratory/, /13 June 2017/],
  ['?in=DE,FR&asOf=2020-07-01', /^Deadline, France/, /^struck down: 24 h/, /Art\. 1 II/],
  ['?in=DE,FR,GB&asOf=2025-06-01', /^Penalty, United Kingdom/, /GBP 18 m/, /Sch\. 13 para\. 4/],
  ['?in=DE,FR,GB&asOf=2025-06-01', /^Instrument, Germany/, /^DSA, EU/, /27 October 2022/],
  ['?in=DE,GB&about=orders&asOf=2025-06-01', /^Deadline, Germany/, /^1 h/, /Art\. 3\(3\)/],
  ['?in=FR,GB&texts=FR:fr-lcen-6-1', /^Authority, France/, /Interior Ministry/, /https?:\/\//],
]

describe('a cell copied with its citation', () => {
  it.each(tenCells)(
    '%s %s reopens the same screen from its link',
    async (query, cell, value, source) => {
      renderCompare(query)
      const before = await screenText()
      const text = await copied(cell)
      const lines = text.split('\n')
      expect(lines[0]).toMatch(value)
      expect(lines[0]).toMatch(/ — .+, .+, as of \d{1,2} [A-Z][a-z]+ \d{4}$/)
      expect(lines.slice(1, -1).join('\n')).toMatch(source)

      const link = new URL(lines.at(-1) ?? '')
      expect(link.pathname).toBe('/compare')
      expect([...link.searchParams.keys()]).toEqual(
        expect.arrayContaining([
          'asOf',
          'in',
          'company',
          'yardstick',
          'scenario',
          'about',
          'rows',
          'texts',
        ]),
      )
      cleanup()
      renderCompare(link.search)
      expect(await screenText()).toEqual(before)
    },
  )
})

describe('the page', () => {
  it('has the finding as its heading and every question as a row', async () => {
    renderCompare('?in=DE,FR,GB')
    const rows = within(await matrix()).getAllByRole('rowheader')
    expect(plain(screen.getByRole('heading', { level: 1 }).textContent)).toBe(
      'On 26 June 2019 only Germany had a deadline in hours; France had a bill and the United Kingdom a plan',
    )
    expect(rows).toHaveLength(13)
  })

  it('takes another text from the column’s head, into the address', async () => {
    const { history } = renderCompare('?in=DE,FR')
    await matrix()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Text compared for Germany' }),
      'eu-terreg',
    )
    expect(history.location.search).toContain('texts=DE:eu-terreg')
    expect(
      within(await matrix()).getByRole('button', { name: /^Instrument, Germany: .*, EU/ }),
    ).toBeInTheDocument()
  })

  it('is about orders in every column at once, and says where there is none', async () => {
    const { history } = renderCompare('?in=DE,GB&texts=DE:de-netzdg')
    await matrix()
    await user.click(screen.getByRole('radio', { name: 'Orders' }))
    expect(history.location.search).toBe('?in=DE,GB&about=orders')
    const none = within(await matrix()).getAllByRole('button', {
      name: /United Kingdom: No text of this kind/,
    })
    expect(none).toHaveLength(12)
  })

  it('shows only the rows that differ', async () => {
    renderCompare('?in=DE,FR&asOf=2025-06-01&rows=differences')
    const heads = within(await matrix()).getAllByRole('rowheader')
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Cooperation'])
  })

  it('keeps the events over the charts, in the address and in a cell’s link', async () => {
    const { history } = renderCompare('?in=DE,GB&events=none')
    expect(await copied(/^Deadline, Germany/)).toMatch(/[?&]events=none(?:&|$)/)
    await user.click(screen.getByRole('radio', { name: 'Orders' }))
    expect(history.location.search).toBe('?in=DE,GB&events=none&about=orders')
  })

  it('asks for a second place where only one is chosen, and takes it', async () => {
    renderCompare('?in=GB')
    await user.click(await screen.findByRole('button', { name: 'Add Germany' }))
    expect(within(await matrix()).getAllByRole('columnheader')).toHaveLength(3)
  })

  it('shows the first five of six, and names the one left out', async () => {
    renderCompare('?in=DE,FR,GB,ES,IE,EU')
    expect(within(await matrix()).getAllByRole('columnheader')).toHaveLength(6)
    expect(screen.getByText(/European Union is left out/)).toBeInTheDocument()
  })

  it('names what the address asked for and cannot be shown', async () => {
    renderCompare('?in=DE,GB&about=colours&texts=GB:eu-dsa')
    await matrix()
    expect(screen.getByText(/about=colours is not known/)).toBeInTheDocument()
    expect(screen.getByText(/texts=GB:eu-dsa does not reach United Kingdom/)).toBeInTheDocument()
  })

  it('says nothing that was published after the day of knowledge', async () => {
    renderCompare('?in=DE,FR,GB&knownOn=2019-06-26')
    expect((await screenText()).join('\n')).not.toMatch(/later: known today|2020|2024/)
  })
})
