/** Yearly averages of exchange rates; the Federal Reserve's are the ones conversions use. */
import type { Source } from '#contract/citation.ts'
import type { ExchangeRate } from '#contract/company.ts'
import exchangeRatesFile from './exchangeRates.json'

/** Dollars for one euro or one pound, by year and publisher. */
export const exchangeRates = exchangeRatesFile.rates as unknown as readonly ExchangeRate[]

/** What the rates' source ids point to. */
export const exchangeRateSources = exchangeRatesFile.sources as unknown as readonly Source[]
