/** The list's headline: how many duties bind, and how many are coming. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { countDuties } from '#domain/dutyCounts.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList, formatNumeral } from '#ui/format.ts'
import { countWords } from './countWords.ts'

/**
 * "On 26 June 2019, nine duties bind across five countries and five are proposed", from the law that
 * reaches the chosen countries; with one or two countries chosen they are named.
 */
export function obligationsFinding(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
): string {
  const counts = countDuties(instruments, asOf, countries)
  const inForce = counts.inForce.length
  const proposed = counts.proposed.length
  const where =
    countries.length <= 2
      ? `in ${formatList(countries.map(theName), 'and')}`
      : `across ${countWords(countries.length, 'country', 'countries')}`
  const bind = `${countWords(inForce, 'duty binds', 'duties bind')} ${where}`
  return `On ${formatDate(asOf)}, ${bind} and ${formatNumeral(proposed)} ${proposed === 1 ? 'is' : 'are'} proposed or adopted`
}

function theName(country: Country): string {
  return country === 'GB' ? 'the United Kingdom' : countryName(country)
}
