/** The whole record in one object, for the tests of what was known on a day. */
import { companies } from '#record/companies.ts'
import { exchangeRates, exchangeRateSources } from '#record/exchangeRates.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { netzdgHalfYears } from '#record/netzdgHalfYears.ts'

export const wholeRecord = {
  instruments,
  companies,
  exchangeRates,
  exchangeRateSources,
  fines,
  halfYears: netzdgHalfYears,
}
