/** The ledger of the address: the company's money once it is here, and what the law makes of it. */
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { ledgerOf, type Ledger } from '#domain/ledger/ledger.ts'
import type { PenaltyFacts } from '#domain/statutoryMaximum.ts'
import { useCompanyMoney, type CompanyMoney } from '#queries/useCompanyMoney.ts'
import type { GroupCounting } from '#url/exposureSearch.ts'
import type { SharedSearch } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

/** A ledger with the money and the facts it was worked from. */
export type WorkedLedger = { ledger: Ledger; money: CompanyMoney; facts: PenaltyFacts }

/** What the ledger's cards are made from; ledger and money are null until revenues are here. */
export type LedgerView = {
  search: SharedSearch
  companyName: string
  worked: WorkedLedger | null
  failure: { title: string; detail: string } | null
  retry: () => void
}

/** `groups`: whether of penalties that may punish the same facts the largest counts, or each does. */
export function useLedger(instruments: readonly Instrument[], groups: GroupCounting): LedgerView {
  const { search } = useSharedSearch()
  const { money, companyName, failure, retry } = useCompanyMoney(search)
  const { asOf } = search
  const countries = search.in
  const worked = useMemo(() => {
    if (!money) return null
    const { company, exchangeRates, currency } = money
    const facts = { date: asOf, company, exchangeRates, currency }
    const options = { onlyLargestOfGroup: groups === 'largest' }
    return { ledger: ledgerOf(instruments, facts, countries, options), money, facts }
  }, [instruments, money, asOf, countries, groups])
  return {
    search,
    companyName,
    worked,
    failure: worked ? null : failure,
    retry,
  }
}
