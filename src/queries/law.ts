/** The instruments of the record: what each demands, since when, under which penalty. */
import { queryOptions } from '@tanstack/react-query'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function lawQuery() {
  return queryOptions<readonly Instrument[], SourceFailure>({
    queryKey: ['record', 'law'],
    queryFn: async () => (await loaded(import('#record/law.ts'))).instruments,
    ...loadRecord,
  })
}
