/** The fills of layers that lie upon one another: a country's colour, else ink, slate, pale or strokes. */
import { Country } from '#contract/vocabulary.ts'
import { countryColour } from '#ui/CountryShape.tsx'

/** Stroke patterns by name; `LayerHatches` draws them under an id of its own. */
export type LayerHatchName = 'slate' | 'ink'

/** SVG paint of a layer. */
export interface LayerFill {
  fill: string
  stroke?: string
}

type Neutral = LayerFill | { hatch: LayerHatchName }

/** Neighbours differ in lightness, so that no two need a colour to be told apart. */
const neutrals: readonly Neutral[] = [
  { fill: 'var(--text)' },
  { fill: 'var(--line2)' },
  { fill: 'var(--ctl)' },
  { hatch: 'slate' },
  { fill: 'var(--surface)', stroke: 'var(--ctl)' },
  { hatch: 'ink' },
  { fill: 'var(--sunken)', stroke: 'var(--line2)' },
]

/** Where a hatch of this chart is found. */
export const hatchId = (chartId: string, name: LayerHatchName): string => `${chartId}-${name}`

/** How a group is filled: colour is left for countries, everything else is told apart by its ink. */
export function layerFill(group: string, look: number, chartId: string): LayerFill {
  const country = Country.options.find((each) => each === group)
  if (country) return { fill: countryColour(country) }
  const neutral = neutrals[look % neutrals.length] ?? { fill: 'var(--ctl)' }
  return 'hatch' in neutral
    ? { fill: `url(#${hatchId(chartId, neutral.hatch)})`, stroke: 'var(--ctl)' }
    : neutral
}
