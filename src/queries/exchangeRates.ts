/** Average exchange rates by year and publisher. */
import { queryOptions } from '@tanstack/react-query'
import type { ExchangeRate } from '#contract/company.ts'
import type { IsoDate } from '#contract/units.ts'
import { exchangeRatesKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const select = knownOnSelect<readonly ExchangeRate[]>(exchangeRatesKnownOn)

/** `knownOn`: only what had been published by that day. */
export function exchangeRatesQuery(knownOn?: IsoDate) {
  return queryOptions<readonly ExchangeRate[], SourceFailure>({
    queryKey: ['record', 'exchange rates'],
    queryFn: async () => (await loaded(import('#record/exchangeRates.ts'))).exchangeRates,
    ...select(knownOn),
    ...loadRecord,
  })
}
