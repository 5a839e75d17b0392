/** For tests: the page at an address, asking the demo through MSW. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { connectDemo } from '#sources/registry.ts'
import { parseQuery, stringifyQuery } from '#url/queryString.ts'
import { DeadlinesPage } from './DeadlinesPage.tsx'

/** Node's fetch knows no page to which a path could be relative. */
const ORIGIN = 'http://dueline.test'

connectDemo(
  Promise.resolve((address: RequestInfo | URL, options?: RequestInit) =>
    globalThis.fetch(new URL(address instanceof Request ? address.url : address, ORIGIN), options),
  ),
)

// jsdom measures nothing and has no observer: charts keep the width they find, which is none.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const root = createRootRoute()
const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/deadlines',
  component: DeadlinesPage,
})
const others = ['/', '/obligations/$id', '/method'].map((path) =>
  createRoute({ getParentRoute: () => root, path }),
)
const routeTree = root.addChildren([deadlines, ...others])

/** Renders the page; `address` is where it is now. */
export function renderDeadlines(query = '') {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [`/deadlines${query}`] }),
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { address: () => router.state.location.searchStr }
}
