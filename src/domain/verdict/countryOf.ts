/** Where a case's calendar days begin. */
import type { Case } from '#contract/case.ts'
import { type ZoneName, zoneName } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { zoneOf } from '#domain/jurisdictions.ts'

/** The case's country where the record knows it: "DE"; null for a place of a user's own log. */
export function countryOf({ jurisdiction }: Case): Country | null {
  return Country.options.find((country) => country === jurisdiction) ?? null
}

/** The zone of the case's country; elsewhere the zone given, or UTC. */
export function caseZone(one: Case, elsewhere: ZoneName = zoneName('UTC')): ZoneName {
  const country = countryOf(one)
  return country ? zoneOf(country) : elsewhere
}
