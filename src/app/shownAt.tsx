/** For tests: a part of the shell at an address, with the record behind it. */
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { parseQuery, stringifyQuery, type SearchText } from '#url/queryString.ts'
import { makeQueryClient } from './providers.tsx'

/** Draws it inside the element `shown`; what it gives back reads the address's query. */
export const showAt = async (address: string, children: ReactNode): Promise<() => string> => {
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => <div data-testid="shown">{children}</div>,
      validateSearch: (text: Record<string, unknown>) => text as SearchText,
    }),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
  })
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  await screen.findByTestId('shown')
  return () => router.state.location.searchStr
}
