import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { countryColour } from '#ui/CountryShape.tsx'
import { formatShare } from '#ui/format.ts'
import { dodge } from './dodge.ts'
import { immatureX } from './OnTimeImmature.tsx'
import type { OnTimeEnd } from './onTimeSeries.ts'
import { textWidth } from './textWidth.ts'

const LABEL_GAP = 17
/** From the plot's edge to the labels: room for the leaders, right of all bars. */
const FROM_PLOT = 18

/** "Germany 91 %", or "DE 91 %" where room is short. */
function endLabel({ country, share }: OnTimeEnd, isNarrow: boolean): string {
  return `${isNarrow ? country : countryShortName(country)}\u00a0${formatShare(share)}`
}

/** Pixels needed at the right of the plot for a label. */
export function endLabelWidth(end: OnTimeEnd, isNarrow: boolean): number {
  return Math.ceil(textWidth(endLabel(end, isNarrow), 13, true)) + FROM_PLOT + 2
}

/** The names at the ends of the lines, kept apart from one another. */
export interface EndLabelsProps {
  ends: readonly OnTimeEnd[]
  isNarrow: boolean
  pixelsPerPeriod: number
}

/**
 * Each line's label in its colour at the height of its last point, moved apart, with a leader where it
 * was moved. A period not yet mature stands between: a dotted line leads from the point to its bar.
 */
export function EndLabels({ ends, isNarrow, pixelsPerPeriod }: EndLabelsProps) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (!xScale || !yScale || !plot) return null
  const wanted = ends.map((end) => yScale(end.share) ?? 0)
  const places = dodge(wanted, LABEL_GAP, plot.y, plot.y + plot.height)
  const labelX = plot.x + plot.width + FROM_PLOT
  const leaderX = plot.x + plot.width + 2
  return ends.map((end, index) => {
    const pointX = xScale(end.day) ?? 0
    const barX =
      end.immature && immatureX(xScale(end.immature.day) ?? 0, end.immature, plot, pixelsPerPeriod)
    const isMoved = Math.abs(places[index]! - wanted[index]!) > 3
    return (
      <g key={end.country} fill={countryColour(end.country)} stroke={countryColour(end.country)}>
        {end.immature && barX !== null && (
          <path
            d={`M${pointX + 6} ${wanted[index]}L${barX} ${yScale(end.immature.middle)}`}
            strokeDasharray="1.5 3"
            fill="none"
          />
        )}
        {isMoved && (
          <path
            d={`M${leaderX} ${wanted[index]}L${labelX - 4} ${places[index]}`}
            strokeWidth={0.75}
            fill="none"
          />
        )}
        <text
          x={labelX}
          y={places[index]! + 4}
          fontSize={isNarrow ? 12 : 13}
          fontWeight={end.isLaw ? 700 : 400}
          stroke="none"
        >
          {endLabel(end, isNarrow)}
        </text>
      </g>
    )
  })
}
