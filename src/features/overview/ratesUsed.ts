/** The exchange rates behind the amounts shown, each once: a conversion names rate, source and year. */
import type { ExchangeRate } from '#contract/company.ts'
import type { StatutoryMaximum } from '#domain/exposure.ts'
import type { StandingMaximum } from '#domain/largestMaximum.ts'

function published(maximum: StatutoryMaximum): readonly ExchangeRate[] {
  if (maximum.form === 'exact') return maximum.conversion?.published ?? []
  if (maximum.form === 'bounded') return maximum.conversions.flatMap((each) => each.published)
  return []
}

/** Facebook on 2019-06-26 in EUR: the Federal Reserve's dollars for one euro of 2018, 1.1818. */
export const ratesUsed = (maxima: readonly StandingMaximum[]): ExchangeRate[] => [
  ...new Set(maxima.flatMap(({ maximum }) => published(maximum))),
]
