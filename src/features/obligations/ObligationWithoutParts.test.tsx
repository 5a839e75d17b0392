import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import type * as companiesModule from '#queries/companies.ts'
import type * as finesModule from '#queries/fines.ts'
import type * as netzdgHalfYearsModule from '#queries/netzdgHalfYears.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { renderAt } from './renderedPage.tsx'

// What does not arrive, by name; each part of the record is asked through the mocks below.
const missing = vi.hoisted(() => new Set<string>())
const broken = () =>
  sourceFailure({
    kind: 'not loaded',
    title: 'A part of the public record could not be loaded',
    detail: 'The connection broke.',
    retryHelps: true,
  })
const without = vi.hoisted(
  () =>
    <Options extends object>(name: string, options: Options, failure: () => Error): Options => {
      const { queryFn } = options as { queryFn: (context: unknown) => unknown }
      const ask = (context: unknown) =>
        missing.has(name) ? Promise.reject(failure()) : queryFn(context)
      return { ...options, queryFn: ask, retry: false }
    },
)

vi.mock('#queries/companies.ts', async (original) => {
  const { companiesQuery } = await original<typeof companiesModule>()
  return { companiesQuery: () => without('companies', companiesQuery(), broken) }
})
vi.mock('#queries/fines.ts', async (original) => {
  const { finesQuery } = await original<typeof finesModule>()
  return { finesQuery: () => without('fines', finesQuery(), broken) }
})
vi.mock('#queries/netzdgHalfYears.ts', async (original) => {
  const { netzdgHalfYearsQuery } = await original<typeof netzdgHalfYearsModule>()
  return { netzdgHalfYearsQuery: () => without('half-years', netzdgHalfYearsQuery(), broken) }
})

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => missing.clear())

const lawStands = async () => {
  expect(await screen.findByText(/^Status of each duty/)).toBeInTheDocument()
  for (const name of [/behind this page/, 'What to keep in mind']) {
    expect(screen.getByRole('heading', { name })).toBeInTheDocument()
  }
}
const missingCard = (name: string) => screen.queryByRole('region', { name })

it.each([
  ['companies', '/obligations/fr-avia', 'Statutory maximum'],
  ['fines', '/obligations/de-netzdg', 'Sums accrued, imposed and settled'],
  ['half-years', '/obligations/de-netzdg', 'Published half-years'],
])('keeps the law without %s, and brings the card back', async (name, address, card) => {
  missing.add(name)
  renderAt(address)
  await lawStands()
  expect(missingCard(card)).toHaveTextContent('The connection broke.')
  expect(screen.getAllByRole('alert'), 'announced once').toHaveLength(1)
  missing.clear()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(missingCard(card)).not.toBeInTheDocument())
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('announces once that companies are missing where both maximum and sums need them', async () => {
  missing.add('companies')
  renderAt('/obligations/us-ftc-facebook')
  await lawStands()
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(missingCard('Sums accrued, imposed and settled')).toHaveTextContent('Try again')
})
