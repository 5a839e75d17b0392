/** What the exchange rates' source ids point to. */
import { queryOptions } from '@tanstack/react-query'
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import { exchangeRateSourcesKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly Source[]>(exchangeRateSourcesKnownOn)

/** `knownOn`: only what had been published by that day. */
export function exchangeRateSourcesQuery(knownOn?: IsoDate) {
  return queryOptions<readonly Source[], SourceFailure>({
    queryKey: ['record', 'exchange rate sources'],
    queryFn: async () => (await loaded(import('#record/exchangeRates.ts'))).exchangeRateSources,
    ...select(knownOn),
    ...loadRecord,
  })
}
