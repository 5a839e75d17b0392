/** What was published about requests for data and removal orders: the real figures. */
import { queryOptions } from '@tanstack/react-query'
import type { InformationRequests, RemovalOrders } from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'
import { informationRequestsKnownOn, removalOrdersKnownOn } from '#domain/knownOn.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { knownOnSelect } from './knownOn.ts'
import { loaded, loadRecord } from './loadRecord.ts'

const selectRequests = knownOnSelect<InformationRequests>(informationRequestsKnownOn)
const selectOrders = knownOnSelect<RemovalOrders>(removalOrdersKnownOn)

/** `knownOn`: only what had been published by that day. */
export function informationRequestsQuery(knownOn?: IsoDate) {
  return queryOptions<InformationRequests, SourceFailure>({
    queryKey: ['record', 'information requests'],
    queryFn: async () =>
      (await loaded(import('#record/informationRequests.ts'))).informationRequests,
    ...selectRequests(knownOn),
    ...loadRecord,
  })
}

/** `knownOn`: only what had been published by that day. */
export function removalOrdersQuery(knownOn?: IsoDate) {
  return queryOptions<RemovalOrders, SourceFailure>({
    queryKey: ['record', 'removal orders'],
    queryFn: async () => (await loaded(import('#record/removalOrders.ts'))).removalOrders,
    ...selectOrders(knownOn),
    ...loadRecord,
  })
}
