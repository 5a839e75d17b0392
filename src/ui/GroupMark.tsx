/** The mark of a group of cases: a country’s own, and one neutral mark for all that are no country. */
import { Country } from '#contract/vocabulary.ts'
import { CountryMark } from './CountryMark.tsx'
import { countryColour } from './CountryShape.tsx'

const countryOf = (group: string): Country | undefined =>
  Country.options.find((country) => country === group)

/** CSS: colour is left for countries; a platform, category or channel is neutral, with its name beside it. */
export function groupColour(group: string): string {
  const country = countryOf(group)
  return country ? countryColour(country) : 'var(--muted)'
}

/** The country whose shape a group is drawn with: its own, or a circle. */
export const groupShape = (group: string): Country => countryOf(group) ?? 'DE'

/** The mark only; the name stands beside it. Groups that are no country have none. */
export function GroupMark({ group, hollow = false }: { group: string; hollow?: boolean }) {
  const country = countryOf(group)
  return country ? <CountryMark country={country} hollow={hollow} /> : null
}
