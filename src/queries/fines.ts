/** Fines that authorities imposed. */
import { queryOptions } from '@tanstack/react-query'
import type { Fine } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'
import { finesKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly Fine[]>(finesKnownOn)

/** `knownOn`: only what had been published by that day. */
export function finesQuery(knownOn?: IsoDate) {
  return queryOptions<readonly Fine[], SourceFailure>({
    queryKey: ['record', 'fines'],
    queryFn: async () => (await loaded(import('#record/fines.ts'))).fines,
    ...select(knownOn),
    ...loadRecord,
  })
}
