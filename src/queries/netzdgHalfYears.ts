/** The half-yearly figures that platforms published under NetzDG. */
import { queryOptions } from '@tanstack/react-query'
import type { PublishedHalfYear } from '#contract/company.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function netzdgHalfYearsQuery() {
  return queryOptions<readonly PublishedHalfYear[], SourceFailure>({
    queryKey: ['record', 'NetzDG half-years'],
    queryFn: async () => (await loaded(import('#record/netzdgHalfYears.ts'))).netzdgHalfYears,
    ...loadRecord,
  })
}
