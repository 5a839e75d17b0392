/** For whom penalties are worked, once revenues and rates are here; the law stands without them. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ComparisonMoney } from '#domain/comparisonGround.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import type { SharedSearch } from '#url/search.ts'

/** `money` is null until all is here, and where it failed; `failure` says what did. */
export function useComparisonMoney(search: SharedSearch): {
  money: ComparisonMoney | null
  failure: { title: string; detail: string } | null
  retry: () => void
} {
  const { asOf, company: companyId, currency, knownOn } = search
  const queries = useQueries({
    queries: [
      companiesQuery(knownOn),
      exchangeRatesQuery(knownOn),
      exchangeRateSourcesQuery(knownOn),
    ],
  })
  const [companies, rates, rateSources] = queries
  const company = companies.data?.find(({ id }) => id === companyId)
  const exchangeRates = rates.data
  const sources = rateSources.data
  const money = useMemo(
    () =>
      company && exchangeRates && sources
        ? {
            company,
            companyName: companyNameOn(company, asOf),
            exchangeRates,
            rateSources: sources,
            currency,
          }
        : null,
    [company, exchangeRates, sources, currency, asOf],
  )
  const failed = queries.filter(({ isError }) => isError)
  return {
    money,
    failure: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}
