/** Accession of today's member states (Treaties of Rome and of accession); GB is left out on purpose. */
import { isoDate } from '#contract/units.ts'
import type { IsoDate } from '#contract/units.ts'

const accessionsByDate: readonly (readonly [string, readonly string[]])[] = [
  ['1958-01-01', ['BE', 'DE', 'FR', 'IT', 'LU', 'NL']],
  ['1973-01-01', ['DK', 'IE']],
  ['1981-01-01', ['GR']],
  ['1986-01-01', ['ES', 'PT']],
  ['1995-01-01', ['AT', 'FI', 'SE']],
  ['2004-05-01', ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK']],
  ['2007-01-01', ['BG', 'RO']],
  ['2013-07-01', ['HR']],
]

/** Country code → the day it joined the Communities or the Union. */
export const euAccessions: Readonly<Record<string, IsoDate>> = Object.fromEntries(
  accessionsByDate.flatMap(([on, countries]) =>
    countries.map((country) => [country, isoDate(on)] as const),
  ),
)
