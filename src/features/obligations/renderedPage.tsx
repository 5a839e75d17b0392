/** For tests: a page at an address, with the router, the record and no network. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { parseQuery, stringifyQuery } from '#url/queryString.ts'
import { ObligationPage } from './ObligationPage.tsx'
import { ObligationsPage } from './ObligationsPage.tsx'

// The first page of a run loads the record; a busy machine takes its time.
configure({ asyncUtilTimeout: 8000 })

// jsdom measures nothing and has no observer: charts keep the width they find, which is none.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const root = createRootRoute()
const list = createRoute({
  getParentRoute: () => root,
  path: '/obligations',
  component: ObligationsPage,
})
const one = createRoute({
  getParentRoute: () => root,
  path: '/obligations/$id',
  component: () => <ObligationPage id={one.useParams().id} />,
})
const routeTree = root.addChildren([list, one])

/** Renders what stands at the address; `history` tells where one is afterwards. */
export function renderAt(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({
    routeTree,
    history,
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
  })
  const page = render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { ...page, history }
}
