/** How a group is drawn that charts compare: a country, or a platform, category, channel, outcome. */
import { Country, type Jurisdiction } from '#contract/vocabulary.ts'
import { countryColour } from '#ui/CountryShape.tsx'

/** Shape and colour: never colour alone. */
export interface GroupLook {
  shape: Jurisdiction
  /** CSS. */
  colour: string
}

/** Shapes for what is no country, in the order of the groups. */
const SHAPES: readonly Jurisdiction[] = ['DE', 'FR', 'GB', 'ES', 'IE', 'US']
const INKS = ['text', 'muted', 'soft', 'link', 'coming', 'ctl']

/**
 * A country has its own colour and shape on every page. Every other group has a shade by its place
 * among the groups drawn, and a shape; its label always stands beside it.
 */
export function groupLook(group: string, index: number): GroupLook {
  const country = Country.options.find((each) => each === group)
  return country
    ? { shape: country, colour: countryColour(country) }
    : {
        shape: SHAPES[index % SHAPES.length] ?? 'US',
        colour: `var(--${INKS[index] ?? 'muted'})`,
      }
}
