/** For tests: the ledger of a company on a day, from the record. */
import { isoDate, type Currency } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { ledgerOf } from '#domain/ledger/ledger.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { defaultSearch } from '#url/search.ts'
import type { LedgerView, WorkedLedger } from './useLedger.ts'

/** In euros, of each group only the largest, in all five countries; or as said. */
export function workedOn(
  companyId: string,
  day: string,
  options: { currency?: Currency; onlyLargestOfGroup?: boolean } = {},
): WorkedLedger {
  const { currency = 'EUR', onlyLargestOfGroup = true } = options
  const date = isoDate(day)
  const company = companies.find(({ id }) => id === companyId)
  if (!company) throw new Error(`No company ${companyId}`)
  const facts = { date, company, exchangeRates, currency }
  const companyName = companyNameOn(company, date)
  return {
    ledger: ledgerOf(instruments, facts, defaultSearch.in, { onlyLargestOfGroup }),
    facts,
    money: { company, companyName, exchangeRates, rateSources: [], currency },
  }
}

/** The same as the page has it. */
export function viewOn(companyId: string, day: string): LedgerView {
  const worked = workedOn(companyId, day)
  return {
    search: { ...defaultSearch, asOf: isoDate(day), company: companyId },
    companyName: worked.money.companyName,
    worked,
    failure: null,
    retry: () => {},
  }
}

/** Without no-break spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
