/**
 * A case source played to a build without the demo: the browser really asks the network, so that
 * every way in which a network fails can be tried. The answers are the demo's own.
 */
import type { Page, Route } from '@playwright/test'
import { demoAnswer } from '#mocks/demoAnswers.ts'

/** Answers a request of the contract as a working deployment would. */
export async function answered(route: Route) {
  const { pathname, search } = new URL(route.request().url())
  const { status, contentType, body } = demoAnswer({ path: pathname, search })
  await route.fulfill({ status, contentType, body })
}

/** Answers everything below /api/; faults are laid over it with `inject`. */
export const playApi = (page: Page) => page.route('**/api/**', answered)
