/**
 * The record as it could be known on a day: only facts published by then. What came later is left
 * out, or said to be "not published by then", which is not silence; `lastCheckedOn` stays, as the
 * view is drawn from the record of today.
 *
 * On 2019-06-26 the Avia bill is proposed, with no trace of its end; on 2020-06-18 it is struck down,
 * whichever as-of the pages are read at.
 */
import { notPublishedByThen, type Source } from '#contract/citation.ts'
import type { Company, ExchangeRate, Fine, PublishedHalfYear } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { InformationRequests, RemovalOrders } from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'
import { factsKnown } from './knownFacts.ts'
import { instrumentKnownOn } from './knownInstrument.ts'
import { laterSourceIds, sourcesKnownOn } from './knownSources.ts'

/** The instruments of which something was public, each as it was known; links only among them. */
export function lawKnownOn(instruments: readonly Instrument[], day: IsoDate): Instrument[] {
  const known = instruments.flatMap((instrument) => instrumentKnownOn(instrument, day) ?? [])
  const ids = new Set(known.map(({ id }) => id))
  return known.map((instrument) => ({
    ...instrument,
    links: instrument.links.filter(({ instrumentId }) => ids.has(instrumentId)),
  }))
}

/** Every company, with the names it had borne and the revenues it had reported by then. */
export const companiesKnownOn = (companies: readonly Company[], day: IsoDate): Company[] =>
  companies.map(({ unpublishedFrom, ...company }) => ({
    ...company,
    names: company.names.filter(({ from }, index) => index === 0 || from <= day),
    revenueYears: publicBy(company.revenueYears, day),
    ...(unpublishedFrom && unpublishedFrom.publishedOn <= day && { unpublishedFrom }),
    sources: sourcesKnownOn(company.sources, day),
  }))

/** The yearly averages that had been published. */
export const exchangeRatesKnownOn = (
  rates: readonly ExchangeRate[],
  day: IsoDate,
): ExchangeRate[] => publicBy(rates, day)

/** What rates point to; later sources without their titles. */
export const exchangeRateSourcesKnownOn = (sources: readonly Source[], day: IsoDate): Source[] =>
  sourcesKnownOn(sources, day)

/** The half-years that had been published. */
export const halfYearsKnownOn = (
  halfYears: readonly PublishedHalfYear[],
  day: IsoDate,
): PublishedHalfYear[] => publicBy(halfYears, day)

/** The published requests for data, and the gaps that could be explained. */
export const informationRequestsKnownOn = (
  file: InformationRequests,
  day: IsoDate,
): InformationRequests => {
  const knowledge = { day, later: laterSourceIds(file.sources, day) }
  return {
    ...file,
    sources: sourcesKnownOn(file.sources, day),
    rows: factsKnown(file.rows, knowledge),
    gaps: factsKnown(file.gaps, knowledge),
  }
}

/** The counts of removal orders that had been published. */
export const removalOrdersKnownOn = (file: RemovalOrders, day: IsoDate): RemovalOrders => ({
  ...file,
  sources: sourcesKnownOn(file.sources, day),
  rows: factsKnown(file.rows, { day, later: laterSourceIds(file.sources, day) }),
})

/**
 * The fines that had been made public. How a fine stands, and the note on it, are knowledge of their
 * own day, `standingPublishedOn`: the fine of July 2019 was paid by September 2021, as was said then.
 */
export const finesKnownOn = (fines: readonly Fine[], day: IsoDate): Fine[] =>
  publicBy(fines, day).map((fine) => {
    if (fine.standingPublishedOn !== undefined && fine.standingPublishedOn <= day) return fine
    const { note: _note, standingPublishedOn: _day, ...rest } = fine
    return rest.standing === 'unknown' ? rest : { ...rest, standing: notPublishedByThen }
  })

const publicBy = <Fact extends { publishedOn: IsoDate }>(
  facts: readonly Fact[],
  day: IsoDate,
): Fact[] => facts.filter(({ publishedOn }) => publishedOn <= day)
