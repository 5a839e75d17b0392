/** For tests: the page at an address, asking the demo through MSW. */
import { connectDemoServer, renderAt } from '#test/renderedAt.tsx'
import { DeadlinesPage } from './DeadlinesPage.tsx'

/** Renders the page; `address` is where it is now. */
export function renderDeadlines(query = '') {
  connectDemoServer()
  const { router } = renderAt(`/deadlines${query}`, {
    '/deadlines': DeadlinesPage,
    '/': null,
    '/obligations/$id': null,
    '/method': null,
  })
  return { address: () => router.state.location.searchStr }
}
