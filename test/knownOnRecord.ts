/** The whole record in one object, for the tests of what was known on a day. */
import { companies } from '#record/companies.ts'
import { exchangeRates, exchangeRateSources } from '#record/exchangeRates.ts'
import { fines } from '#record/fines.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { instruments } from '#record/law.ts'
import { netzdgHalfYears } from '#record/netzdgHalfYears.ts'
import { removalOrders } from '#record/removalOrders.ts'

export const wholeRecord = {
  instruments,
  companies,
  exchangeRates,
  exchangeRateSources,
  fines,
  halfYears: netzdgHalfYears,
  informationRequests,
  removalOrders,
}
