/** What every question to a source of cases has in common: when it is asked again, and how often. */
import { isSourceFailure, type SourceFailure } from '#sources/sourceFailure.ts'

const MOST_RETRIES = 2
const FIRST_WAIT_MS = 400

/** Cases at a past as-of do not change; what was answered is kept for the visit. */
export const askSource = {
  staleTime: Infinity,
  gcTime: 10 * 60 * 1000,
  networkMode: 'online',
  retry: (failureCount: number, failure: SourceFailure) =>
    failureCount < MOST_RETRIES && isSourceFailure(failure) && failure.retryHelps,
  retryDelay: (failureCount: number, failure: SourceFailure) =>
    (failure.retryAfterSeconds ?? 0) * 1000 || FIRST_WAIT_MS * 2 ** failureCount,
} as const
