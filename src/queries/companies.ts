/** Companies with their revenue by year: real, and never joined to a platform. */
import { queryOptions } from '@tanstack/react-query'
import type { Company } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'
import { companiesKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly Company[]>(companiesKnownOn)

/** `knownOn`: only what had been published by that day. */
export function companiesQuery(knownOn?: IsoDate) {
  return queryOptions<readonly Company[], SourceFailure>({
    queryKey: ['record', 'companies'],
    queryFn: async () => (await loaded(import('#record/companies.ts'))).companies,
    ...select(knownOn),
    ...loadRecord,
  })
}
