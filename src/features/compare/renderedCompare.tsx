/** For tests: the comparison at an address, with the record and a source of cases that never answers. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { connectDemo } from '#sources/registry.ts'
import { parseQuery, stringifyQuery } from '#url/queryString.ts'
import { ComparePage } from './ComparePage.tsx'

// The first page of a run loads the record; a busy machine takes its time.
configure({ asyncUtilTimeout: 8000 })

connectDemo(Promise.resolve(() => new Promise<Response>(() => {})))

// jsdom measures nothing and has no observer: charts keep the width they find, which is none.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Renders the page, or one part of it, at the address; `history` tells where one is afterwards. */
export function renderCompare(query: string, part: () => ReactNode = ComparePage) {
  const root = createRootRoute()
  const compare = createRoute({ getParentRoute: () => root, path: '/compare', component: part })
  const obligation = createRoute({ getParentRoute: () => root, path: '/obligations/$id' })
  const routeTree = root.addChildren([compare, obligation])
  const history = createMemoryHistory({ initialEntries: [`/compare${query}`] })
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
