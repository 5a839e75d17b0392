/** What authorities and platforms published under the EU regulation on terrorist content. */
import type { RemovalOrders } from '#contract/publishedRequests.ts'
import removalOrdersFile from './removalOrders.json'

/** Orders issued, by member state; orders received and what came of them, by platform and year. */
export const removalOrders = removalOrdersFile as unknown as RemovalOrders
