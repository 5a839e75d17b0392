import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { renderOverview } from './renderedOverview.tsx'

const asked = vi.hoisted(() => ({ times: 0 }))

vi.mock('#queries/companies.ts', () => ({
  companiesQuery: () => ({
    queryKey: ['record', 'companies'],
    queryFn: () => {
      asked.times += 1
      return Promise.reject(
        sourceFailure({
          kind: 'not loaded',
          title: 'A part of the public record could not be loaded',
          detail: 'The connection broke.',
          retryHelps: true,
        }),
      )
    },
    retry: false,
  }),
}))

vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => demoServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => demoServer.close())

it('keeps its clock, cases and changes when revenues do not arrive, and asks once', async () => {
  renderOverview()
  expect(
    await screen.findByRole('heading', { level: 1, name: /only Germany sets a clock$/ }),
  ).toBeInTheDocument()
  await waitFor(
    () => expect(screen.getByText(/closed cases alone would say/)).toBeInTheDocument(),
    { timeout: 20_000 },
  )
  expect(screen.getAllByRole('alert'), 'announced once').toHaveLength(1)
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(2)
  expect(screen.getByText(/things changed in twelve months/)).toBeInTheDocument()
  expect(asked.times).toBe(1)
})
