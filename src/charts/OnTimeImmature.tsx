import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { countryColour } from '#ui/CountryShape.tsx'
import type { OnTimePoint } from './onTimeSeries.ts'

/** Pixels from bar to bar. */
const SPACING = 4

/**
 * Periods not yet mature: a bar from "all late" to "all on time" for each country, side by side,
 * because what is still open has not been decided either way.
 */
export function ImmatureBars({ points }: { points: readonly OnTimePoint[] }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (!xScale || !yScale || !plot) return null
  return points.flatMap((point) => {
    const half = ((point.rows.length - 1) / 2) * SPACING + 2
    const middle = Math.min(xScale(point.day) ?? 0, plot.x + plot.width - half)
    return point.rows.map((row, index) => {
      if (!row.bounds) return null
      const x = middle - half + 2 + index * SPACING
      const top = yScale(row.bounds.allOnTime) ?? 0
      const bottom = yScale(row.bounds.allLate) ?? 0
      return (
        <path
          key={`${row.periodStart} ${row.country}`}
          d={`M${x - 2} ${top}h4M${x} ${top}V${bottom}M${x - 2} ${bottom}h4`}
          stroke={countryColour(row.country)}
          strokeWidth={row.isLaw ? 2.75 : 1.5}
          fill="none"
        />
      )
    })
  })
}
