/** A country's mark, and the mark with its code or name. */
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { countryColour, CountryShape } from './CountryShape.tsx'

const names: Record<Jurisdiction, string> = {
  DE: 'Germany',
  FR: 'France',
  GB: 'United Kingdom',
  ES: 'Spain',
  IE: 'Ireland',
  EU: 'European Union',
  US: 'United States',
}

/** "GB" → "United Kingdom". */
export const countryName = (place: Jurisdiction): string => names[place]

/** "GB" → "UK", as charts write it where room is short; others keep their name. */
export const countryShortName = (place: Jurisdiction): string =>
  place === 'GB' ? 'UK' : place === 'US' ? 'US' : place === 'EU' ? 'EU' : names[place]

/** The mark only, hidden from assistive technology: a code or name stands beside it. */
export const CountryMark = (props: { country: Jurisdiction; hollow?: boolean; size?: number }) => {
  const { country, hollow = false, size = 14 } = props
  return (
    <svg
      className="inline-block flex-none align-[-2px]"
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      style={{ color: countryColour(country) }}
      aria-hidden="true"
    >
      <CountryShape country={country} hollow={hollow} />
    </svg>
  )
}

/** Mark and word; the word is the name in the country's colour, or the code. */
export const CountryWord = (props: {
  country: Jurisdiction
  as?: 'name' | 'code'
  hollow?: boolean
}) => {
  const { country, as = 'name', hollow = false } = props
  return (
    <span
      className="inline-flex items-center gap-1 font-bold"
      style={{ color: countryColour(country) }}
    >
      <CountryMark country={country} hollow={hollow} />
      {as === 'name' ? (
        names[country]
      ) : (
        <abbr title={names[country]} className="no-underline">
          {country}
        </abbr>
      )}
    </span>
  )
}
