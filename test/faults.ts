/** Ways in which a request can go wrong, as the browser meets them. */
import type { Page, Route } from '@playwright/test'

export type Fault = {
  name: string
  /** What happens to a request instead of its answer. */
  answer: (route: Route) => Promise<void>
  /** Set where nothing answers: how far the page's clock has to be moved to notice. */
  noticedAfterMs?: number
}

const problemDetails = (status: number, extra: Record<string, string> = {}) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'The case store is being rebuilt',
    status,
    detail: 'It will answer again at 14:00.',
    instance: '/problems/4711',
  }),
  headers: extra,
})
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({ status: code, headers, contentType: 'text/plain', body: 'no' })
const body = (contentType: string, text: string) => (route: Route) =>
  route.fulfill({ status: 200, contentType, body: text })

/** The five that every resource is put through on every page. */
export const everyFault: readonly Fault[] = [
  { name: 'answers 500', answer: (route) => route.fulfill(problemDetails(500)) },
  { name: 'does not answer', answer: async () => {}, noticedAfterMs: 10_500 },
  { name: 'answers in another shape', answer: body('application/json', '{"surprise":[1,2]}') },
  { name: 'is cut off', answer: (route) => route.abort('connectionreset') },
  {
    name: 'answers with a page',
    answer: body('text/html', '<!doctype html><title>Log in</title>'),
  },
]

/** Those that only one page is put through in `npm test`, and every page in `npm run deep`. */
export const furtherFaults: readonly Fault[] = [
  { name: 'answers 400', answer: (route) => route.fulfill(problemDetails(400)) },
  { name: 'answers 401', answer: status(401) },
  { name: 'answers 403', answer: status(403) },
  { name: 'answers 404', answer: status(404) },
  { name: 'answers 409', answer: status(409) },
  { name: 'answers 413', answer: status(413) },
  { name: 'answers 422', answer: (route) => route.fulfill(problemDetails(422)) },
  { name: 'answers 429, in a second', answer: status(429, { 'retry-after': '1' }) },
  {
    name: 'answers 429, at a date',
    answer: status(429, { 'retry-after': 'Wed, 26 Jun 2019 00:00:00 GMT' }),
  },
  { name: 'answers 429, whenever', answer: status(429, { 'retry-after': 'soon-ish' }) },
  { name: 'answers 502', answer: status(502) },
  { name: 'answers 503', answer: (route) => route.fulfill(problemDetails(503)) },
  { name: 'answers 504', answer: status(504) },
  { name: 'answers 204', answer: (route) => route.fulfill({ status: 204 }) },
  { name: 'answers nothing', answer: body('application/json', '') },
  { name: 'answers null', answer: body('application/json', 'null') },
  { name: 'answers an empty list', answer: body('application/json', '[]') },
  { name: 'answers half its JSON', answer: body('application/json', '[{"periodEdges":[15') },
  {
    name: 'answers a malformed problem',
    answer: (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"title":7' }),
  },
  {
    name: 'answers a problem with markup',
    answer: (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: '<img src=x onerror=alert(1)>', detail: '"><script>' }),
      }),
  },
  { name: 'is refused', answer: (route) => route.abort('connectionrefused') },
  { name: 'has no name', answer: (route) => route.abort('namenotresolved') },
]

/** Puts every request to addresses that match `pattern` through a fault until `end` is called. */
export async function inject(page: Page, pattern: RegExp, fault: Fault) {
  const handler = (route: Route) => fault.answer(route)
  await page.route(pattern, handler)
  return { end: () => page.unroute(pattern, handler) }
}

/** The browser's own line about a file that did not come: the only console error a fault may leave. */
export const browsersOwnLine = /Failed to load (?:resource|module script)/
