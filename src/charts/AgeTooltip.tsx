import { formatCount } from '#ui/format.ts'
import type { OpenAgeVerdict, OpenByAgeRow } from './openByAgeRow.ts'

/** What each verdict is called; the band reached comes from the chart. */
export interface AgeTooltipProps {
  words: Record<OpenAgeVerdict, string>
  // Given by the chart:
  active?: boolean
  payload?: readonly { payload?: OpenByAgeRow }[]
}

/** The bin under the pointer, or reached with the arrow keys. */
export function AgeTooltip({ words, active = false, payload = [] }: AgeTooltipProps) {
  const row = payload[0]?.payload
  if (!active || !row) return null
  return (
    <p className="rounded-control border border-ctl bg-surface px-3 py-2 text-12">
      <b>{formatCount(row.count)}</b> open from {row.fromLabel} on, {words[row.verdict]}
    </p>
  )
}
