import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { countryColour } from '#ui/CountryShape.tsx'
import type { OnTimePoint } from './onTimeSeries.ts'

/** Most pixels from bar to bar; less where periods are narrow. */
const SPACING = 4

/** Where the bar of a period's nth of `of` countries stands: side by side, inside the plot. */
export function immatureX(
  pointX: number,
  { order, of }: { order: number; of: number },
  plot: { x: number; width: number },
  pixelsPerPeriod: number,
): number {
  const spacing = Math.min(SPACING, Math.max(1.5, pixelsPerPeriod / of))
  const half = ((of - 1) / 2) * spacing
  return Math.min(pointX, plot.x + plot.width - half - 2) - half + order * spacing
}

export interface ImmatureBarsProps {
  points: readonly OnTimePoint[]
  pixelsPerPeriod: number
}

/**
 * Periods not yet mature: a bar from "all late" to "all on time" for each country, side by side,
 * because what is still open has not been decided either way.
 */
export function ImmatureBars({ points, pixelsPerPeriod }: ImmatureBarsProps) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (!xScale || !yScale || !plot) return null
  return points.flatMap((point) =>
    point.rows.map((row, order) => {
      if (!row.bounds) return null
      const place = { order, of: point.rows.length }
      const x = immatureX(xScale(point.day) ?? 0, place, plot, pixelsPerPeriod)
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
    }),
  )
}
