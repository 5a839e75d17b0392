/** Where cases come from: one interface, whether a demo, an API, a file or a warehouse answers. */
import type {
  CasePage,
  CaseQuestion,
  OpenCasePage,
  OpenCaseQuestion,
  SourceInfo,
} from '#contract/sourceAnswers.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'

/**
 * Every method rejects with a `SourceFailure` and nothing else; an aborted one with kind "aborted".
 */
export type CaseSource = {
  /** Stable for one source of one version, so that answers can be kept under it: "demo steady@1+7". */
  readonly key: string
  /** What the source says of itself. */
  describe(signal?: AbortSignal): Promise<SourceInfo>
  /** One answer for each question, in their order, from one request. */
  tally(questions: readonly TallyQuestion[], signal?: AbortSignal): Promise<Tally[]>
  /** A page of open cases with their due times. */
  openCases(question: OpenCaseQuestion, signal?: AbortSignal): Promise<OpenCasePage>
  /** A page of the cases behind a mark. */
  cases(question: CaseQuestion, signal?: AbortSignal): Promise<CasePage>
}
