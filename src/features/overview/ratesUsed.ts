/** The exchange rates behind the amounts shown, each once: a conversion names rate, source and year. */
import type { ExchangeRate } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { PenaltyFacts, StatutoryMaximum } from '#domain/exposure.ts'
import { standingMaxima } from '#domain/largestMaximum.ts'

function published(maximum: StatutoryMaximum): readonly ExchangeRate[] {
  if (maximum.form === 'exact') return maximum.conversion?.published ?? []
  if (maximum.form === 'bounded') return maximum.conversions.flatMap((each) => each.published)
  return []
}

/** Facebook on 2019-06-26 in EUR: the Federal Reserve's dollars for one euro of 2018, 1.1818. */
export function ratesUsed(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
): ExchangeRate[] {
  const rates = standingMaxima(instruments, facts, countries)
    .filter(({ standing }) => statusGroupOf(standing.status) !== 'ended')
    .flatMap(({ maximum }) => published(maximum))
  return [...new Set(rates)]
}
