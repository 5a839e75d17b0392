/** Average exchange rates by year and publisher. */
import { queryOptions } from '@tanstack/react-query'
import type { ExchangeRate } from '#contract/company.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { loaded, loadRecord } from './loadRecord.ts'

export function exchangeRatesQuery() {
  return queryOptions<readonly ExchangeRate[], SourceFailure>({
    queryKey: ['record', 'exchange rates'],
    queryFn: async () => (await loaded(import('#record/exchangeRates.ts'))).exchangeRates,
    ...loadRecord,
  })
}
