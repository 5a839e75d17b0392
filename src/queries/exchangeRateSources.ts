/** What the exchange rates' source ids point to. */
import { queryOptions } from '@tanstack/react-query'
import type { Source } from '#contract/citation.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function exchangeRateSourcesQuery() {
  return queryOptions<readonly Source[], SourceFailure>({
    queryKey: ['record', 'exchange rate sources'],
    queryFn: async () => (await loaded(import('#record/exchangeRates.ts'))).exchangeRateSources,
    ...loadRecord,
  })
}
