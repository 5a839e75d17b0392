/** Fines that authorities imposed. */
import { queryOptions } from '@tanstack/react-query'
import type { Fine } from '#contract/company.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function finesQuery() {
  return queryOptions<readonly Fine[], SourceFailure>({
    queryKey: ['record', 'fines'],
    queryFn: async () => (await loaded(import('#record/fines.ts'))).fines,
    ...loadRecord,
  })
}
