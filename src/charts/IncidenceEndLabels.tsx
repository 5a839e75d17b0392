import { dodge } from './dodge.ts'
import { FROM_PLOT, type IncidenceLayout } from './incidenceLayout.ts'
import type { IncidenceSeries } from './incidenceRow.ts'

const NAME_GAP = 17
const NOTE_GAP = 30

/** Each line's name at the height of its last point, moved apart, with a leader where it was moved. */
export function IncidenceEndLabels(props: {
  series: readonly IncidenceSeries[]
  layout: IncidenceLayout
}) {
  const { series, layout } = props
  const { labels, right, top, bottom, yOf } = layout
  const wanted = series.map(({ points }) => yOf(points.at(-1)?.share ?? 0))
  const hasNotes = labels.some(({ note }) => note.length > 0)
  const gap = hasNotes ? NOTE_GAP : NAME_GAP
  const places = dodge(wanted, gap, top - 6, bottom - (hasNotes ? 14 : 0))
  return series.map(({ id, colour, isLaw }, index) => {
    const wantedY = wanted[index] ?? 0
    const y = places[index] ?? wantedY
    const label = labels[index]
    if (!label) return null
    return (
      <g key={id}>
        {Math.abs(y - wantedY) > 3 && (
          <path
            d={`M${right + 2} ${wantedY.toFixed(1)}L${right + FROM_PLOT - 4} ${y.toFixed(1)}`}
            stroke={colour}
            strokeWidth={0.75}
            fill="none"
          />
        )}
        <text
          x={right + FROM_PLOT}
          y={y + 4}
          fontSize={13}
          fontWeight={isLaw ? 700 : 400}
          fill={colour}
        >
          {label.name}
        </text>
        {label.note.map((line) => (
          <text key={line} x={right + FROM_PLOT} y={y + 17} fontSize={11} fill="var(--muted)">
            {line}
          </text>
        ))}
      </g>
    )
  })
}
