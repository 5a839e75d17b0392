/** For component tests: pages at an address, in a router of their own with nothing asked before. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { connectDemo } from '#sources/registry.ts'
import { parseQuery, stringifyQuery } from '#url/queryString.ts'

/** What is drawn at each path; null for a path that is only led to. */
type Pages = Readonly<Record<string, ComponentType | null>>

/** Renders what stands at the address; `history` and `router` tell where one is afterwards. */
export function renderAt(address: string, pages: Pages, client = new QueryClient()) {
  const root = createRootRoute()
  const routes = Object.entries(pages).map(([path, page]) =>
    createRoute({
      getParentRoute: () => root,
      path,
      ...(page ? { component: page as () => React.JSX.Element } : {}),
    }),
  )
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history,
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
  })
  const page = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { ...page, history, router }
}

/** Node's fetch knows no page to which a path could be relative. */
const ORIGIN = 'http://dueline.test'

/** The demo's questions go through Node's fetch, so that MSW answers them (`demoServer.listen`). */
export function connectDemoServer(): void {
  connectDemo(
    Promise.resolve((address: RequestInfo | URL, options?: RequestInit) =>
      globalThis.fetch(
        new URL(address instanceof Request ? address.url : address, ORIGIN),
        options,
      ),
    ),
  )
}
