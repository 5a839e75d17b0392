import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderAt } from './renderedPage.tsx'

// Whole pages with the whole record: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 })

const rowHeads = () => screen.getAllByRole('rowheader').map((head) => head.textContent ?? '')

describe('the list of obligations', () => {
  it('finds how many duties bind that day, and lists all fifteen texts', async () => {
    renderAt('/obligations')
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /^On 26\sJune 2019, \w+ duties bind across five countries/,
      }),
    ).toBeInTheDocument()
    const texts = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('colspan'))
    expect(texts).toHaveLength(15)
  })

  it('gives each duty the status of the date', async () => {
    renderAt('/obligations?asOf=2020-06-18&q=fr-avia.24h')
    const head = await screen.findByRole('rowheader', { name: /24\sh/ })
    const row = head.closest('tr')
    expect(row).not.toBeNull()
    expect(within(row as HTMLElement).getByText('Struck down')).toBeInTheDocument()
  })

  it('searches as one types, and keeps the words in the address', async () => {
    const { history } = renderAt('/obligations')
    await userEvent.type(await screen.findByRole('searchbox'), 'terrorist order')
    await waitFor(() => expect(history.location.search).toBe('?q=terrorist+order'))
    expect(rowHeads().some((head) => head.includes('TERREG'))).toBe(true)
    expect(rowHeads().some((head) => head.includes('NetzDG'))).toBe(false)
  })

  it('filters by status and says how many duties are left', async () => {
    const { history } = renderAt('/obligations')
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Proposed or adopted/ }))
    await waitFor(() => expect(history.location.search).toBe('?status=coming'))
    expect(screen.queryByText('In force', { selector: 'td *' })).not.toBeInTheDocument()
  })

  it('sorts by a press on a column’s head, and says so to those who listen', async () => {
    renderAt('/obligations?group=none')
    await userEvent.click(await screen.findByRole('button', { name: /^Since/ }))
    const column = await screen.findByRole('columnheader', { name: /^Since/ })
    await waitFor(() => expect(column).toHaveAttribute('aria-sort', 'ascending'))
    await userEvent.click(screen.getByRole('button', { name: /^Since/ }))
    await waitFor(() => expect(column).toHaveAttribute('aria-sort', 'descending'))
  })

  it('has a way on from an empty list', async () => {
    const { history } = renderAt('/obligations?q=nothing-like-this&sort=-since')
    expect(await screen.findByText('No duty matches')).toBeInTheDocument()
    const [clear] = screen.getAllByRole('button', { name: 'Clear search and filters' })
    await userEvent.click(clear as HTMLElement)
    await waitFor(() => expect(history.location.search).toBe('?sort=-since'))
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(15)
  })

  it('names a value of the address that it could not use', async () => {
    renderAt('/obligations?status=binds,dead')
    expect(await screen.findByText('status=dead is not known and was left out')).toBeInTheDocument()
  })

  it('leads to a text’s page with what was chosen', async () => {
    renderAt('/obligations?asOf=2020-06-18&q=avia')
    const link = await screen.findByRole('link', { name: 'Avia bill' })
    expect(link).toHaveAttribute('href', '/obligations/fr-avia?asOf=2020-06-18')
  })
})
