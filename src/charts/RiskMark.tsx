import { statusColour } from '#ui/statusWords.ts'
import { ChartText } from './ChartText.tsx'
import { heightOf } from './riskLayout.ts'
import type { PlacedMark, RiskPlot } from './riskLayout.ts'
import { StatusPoint } from './StatusPoint.tsx'

/** A duty's mark in the plot, with its words. */
export interface RiskMarkProps {
  mark: PlacedMark
  plot: RiskPlot
  /** The duty's name, or its number where names have no room. */
  words: string
  /** Under the name; null where there is no room. */
  note: string | null
}

/** A duty's mark with its label; a vertical bar from bound to bound where its share is not known. */
export function RiskMark({ mark, plot, words, note }: RiskMarkProps) {
  const { row, x, y, size, labelX, labelY } = mark
  const colour = statusColour(row.status)
  const isMoved = Math.abs(labelY - y) > 3 || labelX > x + size / 2 + 7
  return (
    <g>
      {row.bounds && spanOf(row.bounds, plot) > size && (
        <Bounds bounds={row.bounds} x={x} plot={plot} colour={colour} />
      )}
      {isMoved && (
        <line
          x1={x + size / 2 + 1}
          y1={y}
          x2={labelX - 3}
          y2={labelY}
          stroke="var(--ctl)"
          strokeWidth={1}
        />
      )}
      <StatusPoint status={row.status} x={x} y={y} size={size} />
      <ChartText x={labelX} y={note ? labelY - 2 : labelY + 4} bold tone="text" halo>
        {words}
      </ChartText>
      {note && (
        <ChartText x={labelX} y={labelY + 12} size={11} halo>
          {note}
        </ChartText>
      )}
    </g>
  )
}

/** Pixels from bound to bound; what the mark would hide is left to its words. */
function spanOf(bounds: { low: number; high: number }, plot: RiskPlot): number {
  return heightOf(bounds.low, plot) - heightOf(bounds.high, plot)
}

function Bounds(props: {
  bounds: { low: number; high: number }
  x: number
  plot: RiskPlot
  colour: string
}) {
  const { bounds, x, plot, colour } = props
  const low = heightOf(bounds.low, plot)
  const high = heightOf(bounds.high, plot)
  return (
    <path
      d={`M${x - 5} ${high}h10M${x} ${high}V${low}M${x - 5} ${low}h10`}
      stroke={colour}
      strokeWidth={1.75}
      fill="none"
    />
  )
}
