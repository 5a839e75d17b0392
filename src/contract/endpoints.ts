/** The HTTP contract: each endpoint once, with its path and what it answers. */
import * as z from 'zod/mini'
import { CasePage, OpenCasePage, SourceInfo } from './sourceAnswers.ts'
import { Tally } from './tally.ts'

/**
 * All are GET. `question`/`questions` is the question as JSON in the query string; the demo adds
 * `scenario` ("steady@1") and `seed`. Errors are problem details (RFC 9457).
 */
export const endpoints = {
  source: { path: '/api/source', answer: SourceInfo },
  tally: { path: '/api/tally', answer: z.array(Tally) }, // ?questions=[…]
  openCases: { path: '/api/open-cases', answer: OpenCasePage }, // ?question={…}
  cases: { path: '/api/cases', answer: CasePage }, // ?question={…}
} as const
