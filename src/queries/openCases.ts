/** A page of open cases with their due times. */
import { queryOptions } from '@tanstack/react-query'
import type { OpenCasePage, OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

export function openCasesQuery(source: CaseSource, question: OpenCaseQuestion) {
  return queryOptions<OpenCasePage, SourceFailure>({
    queryKey: ['open cases', source.key, question],
    queryFn: ({ signal }) => source.openCases(question, signal),
    ...askSource,
  })
}
