/** One figure of the product as the method page tells it. */
import type { Source } from '#contract/citation.ts'
import type { Company, ExchangeRate, Fine, PublishedHalfYear } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { InformationRequests, RemovalOrders } from '#contract/publishedRequests.ts'

/** A statute, paper or official text that a definition follows. */
export type Cited = Pick<Source, 'title' | 'publisher' | 'url'>

/** What a figure means and cannot mean, how it is counted, and one example worked out. */
export type MethodEntry = {
  /** The anchor: "/method#on-time". */
  id: string
  title: string
  means: string
  /** What it does not say, a sentence each. */
  cannotMean: readonly string[]
  formula: readonly string[]
  /** `given` sets the scene, `lines` are computed; null where the part of the record is missing. */
  example: { given: string; lines: readonly string[] } | null
  sources: readonly Cited[]
}

/** The record as far as it has come; a part that did not load is missing. */
export type RecordParts = {
  instruments?: readonly Instrument[] | undefined
  companies?: readonly Company[] | undefined
  exchangeRates?: readonly ExchangeRate[] | undefined
  fines?: readonly Fine[] | undefined
  halfYears?: readonly PublishedHalfYear[] | undefined
  informationRequests?: InformationRequests | undefined
  removalOrders?: RemovalOrders | undefined
}
