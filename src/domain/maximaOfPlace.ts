/** What may be imposed in one place on a date: a country, or the EU itself. */
import type { Instrument } from '#contract/instrument.ts'
import { Country, type Jurisdiction } from '#contract/vocabulary.ts'
import type { PenaltyFacts } from './exposure.ts'
import { type StandingMaximum, standingMaxima } from './largestMaximum.ts'

/**
 * Every penalty that stands in the place on the date and has not ended, for the company of `facts`;
 * a country has the EU's too. Of the EU itself and of the US only their own.
 *
 * Facebook in DE on 2019-06-26: NetzDG's fines, and the proposals of TERREG and e-Evidence.
 */
export function maximaOfPlace(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  place: Jurisdiction,
): StandingMaximum[] {
  const country = Country.options.find((option) => option === place)
  if (country) return standingMaxima(instruments, facts, [country])
  return standingMaxima(instruments, facts, Country.options).filter(
    ({ standing }) => standing.duty.jurisdiction === place,
  )
}
