/** For tests: the page at an address, asking the demo through MSW. */
import { connectDemoServer, renderAt } from '#test/renderedAt.tsx'
import { RequestsPage } from './RequestsPage.tsx'

/** Renders the page; `address` is where it is now. */
export function renderRequests(query = '') {
  connectDemoServer()
  const { router } = renderAt(`/requests${query}`, {
    '/requests': RequestsPage,
    '/': null,
    '/obligations/$id': null,
    '/timeline': null,
    '/method': null,
  })
  return { address: () => router.state.location.searchStr }
}
