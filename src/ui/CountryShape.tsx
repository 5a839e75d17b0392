/** Countries keep one colour and one shape on every page; further places are neutral, with a label. */
import type { ReactNode } from 'react'
import type { Jurisdiction } from '#contract/vocabulary.ts'

/** A country's colour as CSS; the EU and places without a colour of their own are neutral. */
export const countryColour = (place: Jurisdiction): string =>
  place === 'EU' || place === 'US' ? 'var(--muted)' : `var(--${place.toLowerCase()})`

const outlines: Record<Jurisdiction, ReactNode> = {
  DE: <circle r="4.1" />,
  FR: <rect x="-3.9" y="-3.9" width="7.8" height="7.8" />,
  GB: <path d="M0-4.4 4.7 4H-4.7Z" />,
  ES: <path d="M0-5.1 5.1 0 0 5.1-5.1 0Z" />,
  IE: <path d="M0 4.4 4.7-4H-4.7Z" />,
  EU: (
    <>
      <circle r="4.6" fill="none" />
      <circle r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  US: <rect x="-4.6" y="-2.4" width="9.2" height="4.8" />,
}

/** The shape centred on (x, y), 10 pixels at `size` 14; hollow where it is not law. */
export const CountryShape = (props: {
  country: Jurisdiction
  x?: number
  y?: number
  size?: number
  hollow?: boolean
  ground?: string
}) => {
  const { country, x = 0, y = 0, size = 14, hollow = false, ground = 'none' } = props
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 14})`}
      fill={hollow ? ground : 'currentColor'}
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {outlines[country]}
    </g>
  )
}
