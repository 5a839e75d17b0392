/** Companies with their revenue by year: real, and never joined to a platform. */
import { queryOptions } from '@tanstack/react-query'
import type { Company } from '#contract/company.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function companiesQuery() {
  return queryOptions<readonly Company[], SourceFailure>({
    queryKey: ['record', 'companies'],
    queryFn: async () => (await loaded(import('#record/companies.ts'))).companies,
    ...loadRecord,
  })
}
