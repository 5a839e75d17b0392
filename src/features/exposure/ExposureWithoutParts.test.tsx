import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import type * as exchangeRatesModule from '#queries/exchangeRates.ts'
import type * as finesModule from '#queries/fines.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { renderExposure } from './renderedExposure.tsx'

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

vi.mock('#queries/exchangeRates.ts', async (original) => {
  const { exchangeRatesQuery } = await original<typeof exchangeRatesModule>()
  return { exchangeRatesQuery: () => without('rates', exchangeRatesQuery(), broken) }
})
vi.mock('#queries/fines.ts', async (original) => {
  const { finesQuery } = await original<typeof finesModule>()
  return { finesQuery: () => without('fines', finesQuery(), broken) }
})

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => missing.clear())

const law = () => document.getElementById('law') as HTMLElement
const lines = () => law().querySelectorAll('[data-rule]').length
const alerts = () => law().querySelectorAll('[role="alert"]').length

it('has no maximum without exchange rates, says so once, and brings the ledger back', async () => {
  missing.add('rates')
  renderExposure()
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: /^What the law allows of .* is not here$/,
    }),
  ).toBeInTheDocument()
  expect(alerts()).toBe(1)
  expect(lines()).toBe(0)
  missing.clear()
  await userEvent.click(law().querySelector('button')!)
  await waitFor(() => expect(lines()).toBe(12))
  expect(alerts()).toBe(0)
})

it('keeps the ledger without fines, says so once, and brings them back', async () => {
  missing.add('fines')
  renderExposure()
  expect(await screen.findByText('Accrued by Facebook')).toBeInTheDocument()
  await waitFor(() => expect(alerts(), 'announced once').toBe(1))
  expect(lines()).toBe(12)
  expect(screen.getByText('Fines that were imposed')).toBeInTheDocument()
  missing.clear()
  const [retry] = [...law().querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Try again',
  )
  await userEvent.click(retry!)
  expect(await screen.findByText(/^Facebook has accrued USD/)).toBeInTheDocument()
  expect(alerts()).toBe(0)
})
