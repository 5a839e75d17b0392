/** The HTTP contract: each endpoint once, with its path and what it answers. */
import * as z from 'zod/mini'
import { ScenarioInfo } from './scenario.ts'
import {
  CasePage,
  CaseQuestion,
  OpenCasePage,
  OpenCaseQuestion,
  SourceInfo,
} from './sourceAnswers.ts'
import { Tally, TallyQuestion } from './tally.ts'

/**
 * All are GET. `question`/`questions` is the question as JSON in the query string; the demo adds
 * `scenario` ("steady@1") and `seed`; `scenarios` is the demo's alone and takes neither. Errors are problem details (RFC 9457).
 */
export const endpoints = {
  source: { path: '/api/source', answer: SourceInfo },
  tally: { path: '/api/tally', questions: z.array(TallyQuestion), answer: z.array(Tally) },
  openCases: { path: '/api/open-cases', question: OpenCaseQuestion, answer: OpenCasePage },
  cases: { path: '/api/cases', question: CaseQuestion, answer: CasePage },
  scenarios: { path: '/api/scenarios', answer: z.array(ScenarioInfo) },
} as const
