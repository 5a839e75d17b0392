/** The counts behind a page: all its questions in one request. */
import { queryOptions } from '@tanstack/react-query'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

/** Answers come in the order of the questions, which are the key: a late answer stays its own. */
export function tallyQuery(source: CaseSource, questions: readonly TallyQuestion[]) {
  return queryOptions<Tally[], SourceFailure>({
    queryKey: ['tally', source.key, questions],
    queryFn: ({ signal }) => source.tally(questions, signal),
    ...askSource,
  })
}
