/** A page of the cases behind a mark. */
import { queryOptions } from '@tanstack/react-query'
import type { CasePage, CaseQuestion } from '#contract/sourceAnswers.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

export function casesQuery(source: CaseSource, question: CaseQuestion) {
  return queryOptions<CasePage, SourceFailure>({
    queryKey: ['cases', source.key, question],
    queryFn: ({ signal }) => source.cases(question, signal),
    ...askSource,
  })
}
