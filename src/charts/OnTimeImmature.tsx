import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { groupColour } from '#ui/GroupMark.tsx'
import { dayNumber } from './days.ts'
import type { OnTimePoint } from './onTimeSeries.ts'

/** Most pixels from bar to bar; less where periods are narrow, never more than their period holds. */
const SPACING = 7
const LEAST_SPACING = 1.5

/** Pixels from bar to bar of `of` countries in a period. */
function spacingOf(of: number, pixelsPerPeriod: number): number {
  return Math.min(SPACING, Math.max(LEAST_SPACING, (pixelsPerPeriod * 0.8) / of))
}

/** Where the bar of a period's nth of `of` countries stands: side by side, inside the plot. */
export function immatureX(
  pointX: number,
  { order, of }: { order: number; of: number },
  plot: { x: number; width: number },
  pixelsPerPeriod: number,
): number {
  const spacing = spacingOf(of, pixelsPerPeriod)
  const half = ((of - 1) / 2) * spacing
  return Math.min(pointX, plot.x + plot.width - half - 2) - half + order * spacing
}

/** Periods not all due yet: from all late to all on time. */
export interface ImmatureBarsProps {
  points: readonly OnTimePoint<string>[]
  pixelsPerPeriod: number
}

/**
 * Periods not yet mature: a bar from "all late" to "all on time" for each country, side by side on a
 * ground as wide as the period, because what is still open has not been decided either way.
 */
export function ImmatureBars({ points, pixelsPerPeriod }: ImmatureBarsProps) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (!xScale || !yScale || !plot) return null
  return points.map((point) => {
    const { rows } = point
    const bounded = rows.filter((row) => row.bounds)
    if (!bounded[0]) return null
    const from = xScale(dayNumber(bounded[0].periodStart)) ?? 0
    const to = xScale(dayNumber(bounded[0].periodEnd)) ?? 0
    const cap = Math.min(3, spacingOf(rows.length, pixelsPerPeriod) * 0.4)
    return (
      <g key={point.day}>
        <rect
          x={from}
          y={plot.y}
          width={Math.max(0, to - from)}
          height={plot.height}
          fill="var(--sunken)"
          fillOpacity={0.7}
        />
        {rows.map((row, order) => {
          if (!row.bounds) return null
          const place = { order, of: rows.length }
          const x = immatureX(xScale(point.day) ?? 0, place, plot, pixelsPerPeriod)
          const top = yScale(row.bounds.allOnTime) ?? 0
          const bottom = yScale(row.bounds.allLate) ?? 0
          return (
            <path
              key={row.country}
              d={`M${x - cap} ${top}h${2 * cap}M${x} ${top}V${bottom}M${x - cap} ${bottom}h${2 * cap}`}
              stroke={groupColour(row.country)}
              strokeWidth={row.isLaw ? 2.75 : 1.5}
              fill="none"
            />
          )
        })}
      </g>
    )
  })
}
