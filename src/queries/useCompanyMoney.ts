/** For whom penalties are worked, once revenues and rates are here; the law stands without them. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Source } from '#contract/citation.ts'
import type { Currency, IsoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import type { PenaltyFacts } from '#domain/statutoryMaximum.ts'
import { companiesQuery } from './companies.ts'
import { exchangeRatesQuery } from './exchangeRates.ts'
import { exchangeRateSourcesQuery } from './exchangeRateSources.ts'

/** A company's revenue and the rates, and what the source ids of the rates point to. */
export type CompanyMoney = Omit<PenaltyFacts, 'date'> & {
  companyName: string
  rateSources: readonly Source[]
}

/**
 * `money` is null until all is here, and where it failed; `failure` says what did. The same object as
 * long as what it was asked for is.
 */
export function useCompanyMoney(asked: {
  asOf: IsoDate
  company: string
  currency: Currency
  knownOn?: IsoDate
}): {
  money: CompanyMoney | null
  /** As on the day; the id as long as companies are not here. */
  companyName: string
  failure: { title: string; detail: string } | null
  retry: () => void
} {
  const { asOf, company: companyId, currency, knownOn } = asked
  const queries = useQueries({
    queries: [
      companiesQuery(knownOn),
      exchangeRatesQuery(knownOn),
      exchangeRateSourcesQuery(knownOn),
    ],
  })
  const [companies, rates, rateSources] = queries
  const company = companies.data?.find(({ id }) => id === companyId)
  const companyName = company ? companyNameOn(company, asOf) : companyId
  const exchangeRates = rates.data
  const sources = rateSources.data
  const money = useMemo(
    () =>
      company && exchangeRates && sources
        ? {
            company,
            companyName,
            exchangeRates,
            rateSources: sources,
            currency,
          }
        : null,
    [company, companyName, exchangeRates, sources, currency],
  )
  const failed = queries.filter(({ isError }) => isError)
  return {
    money,
    companyName,
    failure: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}
