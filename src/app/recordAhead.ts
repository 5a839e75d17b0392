/** The parts of the public record that every page needs, asked for as the app starts. */
import type { QueryClient } from '@tanstack/react-query'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import { lawQuery } from '#queries/law.ts'

/** Milliseconds after which a page is shown without them, and says itself what is missing. */
const PATIENCE_MS = 1500

let ahead: Promise<unknown> = Promise.resolve()

/** Starts asking; a part that fails is the page's to report. */
export const askAhead = (client: QueryClient): void => {
  ahead = Promise.race([
    Promise.all([
      client.prefetchQuery(lawQuery()),
      client.prefetchQuery(companiesQuery()),
      client.prefetchQuery(exchangeRatesQuery()),
      client.prefetchQuery(exchangeRateSourcesQuery()),
    ]),
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE_MS)
    }),
  ])
}

/**
 * Settles when they are here, or were waited for long enough. A page that begins with them is drawn
 * once and whole, in slices that let the browser breathe.
 */
export const recordAhead = (): Promise<unknown> => ahead
