/** What a source says of itself: its name, version, values and span. */
import { queryOptions } from '@tanstack/react-query'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

export function sourceQuery(source: CaseSource) {
  return queryOptions<SourceInfo, SourceFailure>({
    queryKey: ['source', source.key],
    queryFn: ({ signal }) => source.describe(signal),
    ...askSource,
  })
}
