/** The demo in the browser: a service worker passes the app's requests to it, or the page itself does. */
import { getResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { demoHandlers } from './handlers/all.ts'
import type { WarmUp } from './demoWorker.ts'
import { demoRuns, SERVICE_WORKER_URL } from './leaveDemo.ts'
import { workerAnswerer } from './workerAnswerer.ts'

type Fetch = typeof globalThis.fetch

const SERVICE_WORKER_WAIT_MS = 3000
const DEFAULT_SCENARIO = 'steady@1'
const DEFAULT_SEED = 7

/**
 * Starts the demo and gives the fetch with which it is asked: the browser's own once the service
 * worker listens; over plain http, or where service workers are switched off, one that answers in
 * the page. Never rejects.
 */
export async function startDemo(): Promise<Fetch> {
  const handlers = demoHandlers(workerAnswerer(named(globalThis.location.search)))
  const answeredInPage: Fetch = async (...request) =>
    (await getResponse(handlers, new Request(...request))) ?? globalThis.fetch(...request)
  if (!('serviceWorker' in navigator) || !isSecureContext) return answeredInPage
  const worker = setupWorker(...handlers)
  try {
    await tameUpdates()
    await withinTime(
      worker.start({
        serviceWorker: { url: SERVICE_WORKER_URL },
        onUnhandledRequest: 'bypass',
        quiet: true,
      }),
    )
  } catch {
    return answeredInPage
  }
  demoRuns(() => worker.stop())
  return (...request) => globalThis.fetch(...request)
}

/** The cases that the address names, or those of an address without values. */
function named(search: string): WarmUp {
  const query = new URLSearchParams(search)
  const seed = Number(query.get('seed') ?? DEFAULT_SEED)
  return {
    scenario: query.get('scenario') ?? DEFAULT_SCENARIO,
    seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : DEFAULT_SEED,
  }
}

/**
 * MSW updates a registration that it finds and does not wait for it. After a reload that can be one
 * just being removed, whose update is refused: that must not end as an unhandled rejection.
 */
async function tameUpdates(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const update = registration.update.bind(registration)
    registration.update = () => update().catch(() => registration)
  }
}

async function withinTime(starting: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no service worker')), SERVICE_WORKER_WAIT_MS)
  })
  try {
    await Promise.race([starting, late])
  } finally {
    clearTimeout(timer)
  }
}
