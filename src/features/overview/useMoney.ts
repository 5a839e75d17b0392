/** The chosen company's largest statutory maxima, once revenues and rates are here. */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Company } from '#contract/company.ts'
import type { Source } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { largestMaximum } from '#domain/largestMaximum.ts'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import type { SharedSearch } from '#url/search.ts'
import type { Maxima } from './ceiling.ts'

export interface Money {
  companyName: string
  /** Null until revenues and rates are here, or where they failed. */
  facts: PenaltyFacts | null
  maxima: Maxima | null
  rateSources: readonly Source[]
  failure: { title: string; detail: string } | null
  retry: () => void
}

const nameOf = (company: Company | undefined, search: SharedSearch): string =>
  company ? companyNameOn(company, search.asOf) : search.company

/** What the money parts rest on, each a part of the public record. */
export const moneyQueries = (knownOn?: IsoDate) =>
  [
    { ...companiesQuery(knownOn), retryOnMount: false },
    { ...exchangeRatesQuery(knownOn), retryOnMount: false },
    { ...exchangeRateSourcesQuery(knownOn), retryOnMount: false },
  ] as const

/** The same object as long as nothing in it changed. */
export function useMoney(search: SharedSearch, instruments: readonly Instrument[]): Money {
  const { asOf, company: companyId, currency, knownOn } = search
  const countries = search.in
  const [companies, rates, rateSources] = useQueries({ queries: moneyQueries(knownOn) })
  const company = companies.data?.find(({ id }) => id === companyId)
  const exchangeRates = rates.data
  const facts = useMemo(
    () => (company && exchangeRates ? { date: asOf, company, exchangeRates, currency } : null),
    [asOf, company, exchangeRates, currency],
  )
  const maxima = useMemo(
    () => facts && largestMaximum(instruments, facts, countries),
    [facts, instruments, countries],
  )
  const failed = [companies, rates, rateSources].find(({ isError }) => isError)
  const failure = failed?.error ?? null
  const companyName = nameOf(company, search)
  const rateSourcesRead = rateSources.data
  const queryClient = useQueryClient()
  return useMemo(
    () => ({
      companyName,
      facts,
      maxima,
      rateSources: rateSourcesRead ?? [],
      failure,
      retry: () => {
        for (const { queryKey } of moneyQueries()) {
          if (queryClient.getQueryState(queryKey)?.status !== 'error') continue
          void queryClient.refetchQueries({ queryKey, exact: true })
        }
      },
    }),
    [companyName, facts, maxima, rateSourcesRead, failure, queryClient],
  )
}
