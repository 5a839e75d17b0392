import { CountryShape } from '#ui/CountryShape.tsx'
import { groupColour, groupShape } from '#ui/GroupMark.tsx'
import type { OnTimePoint } from './onTimeSeries.ts'

/** A point of a line: its country's shape, filled where the clock is law there. */
export interface OnTimeDotProps {
  country: string
  kind: 'law' | 'not law'
  /** The country's last period with a point, which always has its mark. */
  lastIndex: number
  pixelsPerPeriod: number
  // Given by the line:
  cx?: number
  cy?: number
  index?: number
  payload?: OnTimePoint<string>
}

/** Pixels from point to point: hollow ones carry the line's identity, filled ones only mark it. */
const SPACING = { law: 48, 'not law': 20 }

/** A country's mark on its line, filled where the clock was law; thinned where periods are narrow. */
export function OnTimeDot(props: OnTimeDotProps) {
  const { country, kind, lastIndex, pixelsPerPeriod, cx, cy, index = 0, payload } = props
  const row = payload?.rows.find((each) => each.country === country)
  const belongsHere = row !== undefined && row.isLaw === (kind === 'law')
  if (cx === undefined || cy === undefined || Number.isNaN(cy) || !belongsHere) return null
  const every = Math.max(1, Math.ceil(SPACING[kind] / pixelsPerPeriod))
  if ((lastIndex - index) % every !== 0) return null
  return (
    <g style={{ color: groupColour(country) }}>
      <CountryShape
        country={groupShape(country)}
        x={cx}
        y={cy}
        size={kind === 'law' ? 16 : 12}
        hollow={kind === 'not law'}
        ground="var(--surface)"
      />
    </g>
  )
}
