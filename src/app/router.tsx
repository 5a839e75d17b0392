/** The routes. Pages are loaded lazily; each says to the shell what it rests on. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router'
import { parseQuery, stringifyQuery, type SearchText } from '#url/queryString.ts'
import { lazyPage } from './lazyPage.tsx'
import { NotFound } from './NotFound.tsx'
import { PageFailed } from './PageFailed.tsx'
import { PageWaiting } from './PageWaiting.tsx'
import {
  compareFacts,
  deadlinesFacts,
  exposureFacts,
  methodFacts,
  obligationFacts,
  obligationsFacts,
  overviewFacts,
  requestsFacts,
  timelineFacts,
} from './pages.ts'
import { recordAhead } from './recordAhead.ts'
import { Shell } from './Shell.tsx'

const OverviewPage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/overview/OverviewPage.tsx'), recordAhead()])
  return code.OverviewPage
})
const ObligationsPage = lazyPage(async () => {
  const [code] = await Promise.all([
    import('#features/obligations/ObligationsPage.tsx'),
    recordAhead(),
  ])
  return code.ObligationsPage
})
const ObligationPage = lazyPage(async () => {
  const [code] = await Promise.all([
    import('#features/obligations/ObligationPage.tsx'),
    recordAhead(),
  ])
  return code.ObligationPage
})
const ComparePage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/compare/ComparePage.tsx'), recordAhead()])
  return code.ComparePage
})
const TimelinePage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/timeline/TimelinePage.tsx'), recordAhead()])
  return code.TimelinePage
})
const DeadlinesPage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/deadlines/DeadlinesPage.tsx'), recordAhead()])
  return code.DeadlinesPage
})
const ExposurePage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/exposure/ExposurePage.tsx'), recordAhead()])
  return code.ExposurePage
})
const RequestsPage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/requests/RequestsPage.tsx'), recordAhead()])
  return code.RequestsPage
})
const MethodPage = lazyPage(async () => {
  const [code] = await Promise.all([import('#features/method/MethodPage.tsx'), recordAhead()])
  return code.MethodPage
})

/** Starts loading a page's code with its route, and waits for nothing: the page itself suspends. */
const startLoading = (page: { preload: () => Promise<unknown> }) => () => {
  page.preload().catch(() => undefined) // shown by the page itself
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown))

const rootRoute = createRootRoute({
  component: Shell,
  // Kept as text: `#url/readSearch.ts` reads it, so that a bad value stays visible in the address.
  validateSearch: (text: Record<string, unknown>) => text as SearchText,
  notFoundComponent: NotFound,
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: () => <OverviewPage />,
  loader: startLoading(OverviewPage),
  staticData: { page: overviewFacts },
})

const obligationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/obligations',
  component: () => <ObligationsPage />,
  loader: startLoading(ObligationsPage),
  staticData: { page: obligationsFacts },
})

const obligationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/obligations/$id',
  component: () => {
    const { id } = obligationRoute.useParams()
    return <ObligationPage key={id} id={id} />
  },
  loader: startLoading(ObligationPage),
  staticData: { page: obligationFacts },
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: () => <ComparePage />,
  loader: startLoading(ComparePage),
  staticData: { page: compareFacts },
})

const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/timeline',
  component: () => <TimelinePage />,
  loader: startLoading(TimelinePage),
  staticData: { page: timelineFacts },
})

const deadlinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/deadlines',
  component: () => <DeadlinesPage />,
  loader: startLoading(DeadlinesPage),
  staticData: { page: deadlinesFacts },
})

const exposureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exposure',
  component: () => <ExposurePage />,
  loader: startLoading(ExposurePage),
  staticData: { page: exposureFacts },
})

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  component: () => <RequestsPage />,
  loader: startLoading(RequestsPage),
  staticData: { page: requestsFacts },
})

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/method',
  component: () => <MethodPage />,
  loader: startLoading(MethodPage),
  staticData: { page: methodFacts },
})

const routeTree = rootRoute.addChildren([
  overviewRoute,
  obligationsRoute,
  obligationRoute,
  compareRoute,
  timelineRoute,
  deadlinesRoute,
  exposureRoute,
  requestsRoute,
  methodRoute,
])

/** `history` is given by tests; the browser's otherwise. */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
    defaultPendingComponent: PageWaiting,
    defaultErrorComponent: ({ error, reset }) => (
      <PageFailed error={asError(error)} reset={reset} />
    ),
    defaultNotFoundComponent: NotFound,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    ...(history === undefined ? {} : { history }),
  })
