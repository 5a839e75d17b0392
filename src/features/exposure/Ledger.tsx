/** What the law allows: totals, the picture, every line, and the sums that are not maxima. */
import type { ExposureSearch } from '#url/exposureSearch.ts'
import type { LedgerView } from './useLedger.ts'

export function Ledger(_props: {
  view: LedgerView
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  return null
}
