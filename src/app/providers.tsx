/** What every page stands in: the client of the queries, and the router. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import type { makeRouter } from './router.tsx'

/** A client as the app uses it: nothing is asked again merely because a window gets focus. */
export const makeQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })

export const App = (props: { router: ReturnType<typeof makeRouter>; queryClient: QueryClient }) => (
  <StrictMode>
    <QueryClientProvider client={props.queryClient}>
      <RouterProvider router={props.router} />
    </QueryClientProvider>
  </StrictMode>
)
