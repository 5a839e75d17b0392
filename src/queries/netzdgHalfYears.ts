/** The half-yearly figures that platforms published under NetzDG. */
import { queryOptions } from '@tanstack/react-query'
import type { PublishedHalfYear } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'
import { halfYearsKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly PublishedHalfYear[]>(halfYearsKnownOn)

/** `knownOn`: only what had been published by that day. */
export function netzdgHalfYearsQuery(knownOn?: IsoDate) {
  return queryOptions<readonly PublishedHalfYear[], SourceFailure>({
    queryKey: ['record', 'NetzDG half-years'],
    queryFn: async () => (await loaded(import('#record/netzdgHalfYears.ts'))).netzdgHalfYears,
    ...select(knownOn),
    ...loadRecord,
  })
}
