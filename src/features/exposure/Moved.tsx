import type { Instrument } from '#contract/instrument.ts'
import type { ExposureSearch } from '#url/exposureSearch.ts'

export function Moved(_props: {
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  return null
}
