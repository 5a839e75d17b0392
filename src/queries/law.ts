/** The instruments of the record: what each demands, since when, under which penalty. */
import { queryOptions } from '@tanstack/react-query'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { lawKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly Instrument[]>(lawKnownOn)

/** `knownOn`: only what had been published by that day. */
export function lawQuery(knownOn?: IsoDate) {
  return queryOptions<readonly Instrument[], SourceFailure>({
    queryKey: ['record', 'law'],
    queryFn: async () => (await loaded(import('#record/law.ts'))).instruments,
    ...select(knownOn),
    ...loadRecord,
  })
}
