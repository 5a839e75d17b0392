import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { informationRequestsQuery } from '#queries/publishedRequests.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { renderAt } from '#test/renderedAt.tsx'
import { PublishedCards } from './PublishedCards.tsx'
import { publishedState } from './publishedState.ts'

vi.setConfig({ testTimeout: 30_000 })

const asOf = isoDate('2019-06-26')
const render = (knownOn?: string) =>
  renderAt('/requests', {
    '/requests': () => (
      <PublishedCards asOf={asOf} {...(knownOn ? { knownOn: isoDate(knownOn) } : {})} />
    ),
    '/obligations/eu-terreg': null,
  })
const card = (title: RegExp) => screen.findByRole('region', { name: title })

describe('the cards of published figures', () => {
  it('are public record, none is demo, and each says so', async () => {
    const { container } = render()
    await card(/^Facebook produced some data for 39/)
    await card(/^All governments’ requests/)
    await card(/^Six member states issued 349/)
    expect(container.querySelectorAll('[data-kind="record"]')).toHaveLength(3)
    expect(container.querySelectorAll('[data-kind="demo"]')).toHaveLength(0)
    expect(screen.getAllByText(/no invented case is in them/)).toHaveLength(2)
  })

  it('show in the table every half-year, with the reason where it has no figure', async () => {
    render()
    const countries = await card(/^Facebook produced some data/)
    fireEvent.click(within(countries).getByRole('radio', { name: 'Table' }))
    const rows = within(countries).getAllByRole('row')
    expect(rows).toHaveLength(1 + 3 * 19)
    expect(rows[1]!.textContent).toContain('France')
    expect(rows[1]!.textContent).toContain('1,547')
    expect(within(countries).getAllByText(/^not researched/)).toHaveLength(33)
  })

  it('say what is issued and what is received beside each other', async () => {
    render()
    const orders = await card(/^Six member states/)
    const received = within(orders).getByRole('region', { name: 'What platforms received' })
    const google = within(received).getByRole('row', { name: /Google, 2023/ })
    expect(google.textContent).toBe('Google, 20230–0')
    expect(within(orders).getByText(/35 of 36 counts/)).toBeDefined()
  })

  it('tell under a day of knowledge nothing of later', async () => {
    const { container } = render('2019-06-26')
    await card(/^Facebook produced some data/)
    const orders = await card(/^Removal orders for terrorist content$/)
    expect(orders.textContent).toContain('Nothing published by then')
    expect(container.textContent).not.toMatch(/202\d|12,769|237,414/)
  })

  it('fail each by itself, in words, with a way on', async () => {
    const failure = sourceFailure({
      kind: 'not loaded',
      title: 'A part of the public record could not be loaded',
      detail: 'The connection broke.',
      retryHelps: true,
    })
    const refetch = vi.fn<() => void>()
    const state = publishedState({ data: undefined, error: failure, refetch }, undefined)
    expect(state).toMatchObject({ form: 'failed', title: failure.title })
    if (state?.form === 'failed') state.onRetry()
    expect(refetch).toHaveBeenCalledOnce()
    expect(publishedState({ data: undefined, error: null, refetch }, undefined)?.form).toBe(
      'loading',
    )
  })

  it('are read from the record', async () => {
    const read = await new QueryClient().fetchQuery(informationRequestsQuery())
    await waitFor(() => expect(read).toBe(informationRequests))
  })
})
