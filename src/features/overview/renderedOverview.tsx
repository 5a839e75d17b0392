/** For tests: the page at an address, asking the demo through MSW. */
import { connectDemoServer, renderAt } from '#test/renderedAt.tsx'
import { OverviewPage } from './OverviewPage.tsx'

/** Renders the page; `goTo` changes the address as a control would. */
export function renderOverview(query = '') {
  connectDemoServer()
  const { router } = renderAt(`/${query}`, { '/': OverviewPage, '/obligations/$id': null })
  return {
    goTo: (search: Record<string, string>) => router.navigate({ to: '/', search } as never),
  }
}
