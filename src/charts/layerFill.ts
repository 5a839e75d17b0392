/** The fills of layers that lie upon one another: a country's colour, else ink, slate, pale or strokes. */
import { Country } from '#contract/vocabulary.ts'
import { countryColour } from '#ui/CountryShape.tsx'

/** Stroke patterns by name; `LayerHatches` draws them under an id of its own. */
type LayerHatchName = 'slate' | 'ink' | 'pale'

/** SVG paint of a layer; the rim is left out where a bar is too narrow for one. */
export interface LayerFill {
  fill: string
  rim?: string
}

type Neutral = LayerFill | { hatch: LayerHatchName }

/** Neighbours differ in lightness, so that no two need a colour to be told apart. */
const neutrals: readonly Neutral[] = [
  { fill: 'var(--text)' },
  { fill: 'var(--line2)' },
  { fill: 'var(--ctl)' },
  { hatch: 'slate' },
  { hatch: 'ink' },
  { fill: 'var(--sunken)', rim: 'var(--ctl)' },
]

/** Where a hatch of this chart is found. */
export const hatchId = (chartId: string, name: LayerHatchName): string => `${chartId}-${name}`

/**
 * How a group is filled: colour is left for countries, everything else is told apart by its ink.
 * @param look its place among all groups there can be; null: it stands for what is not known
 */
export function layerFill(group: string, look: number | null, chartId: string): LayerFill {
  const country = Country.options.find((each) => each === group)
  if (country) return { fill: countryColour(country) }
  const neutral: Neutral =
    look === null ? { hatch: 'pale' } : (neutrals[look % neutrals.length] ?? { hatch: 'pale' })
  return 'hatch' in neutral
    ? { fill: `url(#${hatchId(chartId, neutral.hatch)})`, rim: 'var(--ctl)' }
    : neutral
}
