import { ChartText } from './ChartText.tsx'
import type { LaneLayout } from './laneLayout.ts'

interface LaneNameProps extends LaneLayout {
  top: number
  /** Where names stand above their lanes: the ground they stand on, so that no line runs through. */
  bandWidth: number
}

/** A duty's title and reference, beside its lane or above it. */
export function LaneName(props: LaneNameProps) {
  const { title, titleLines, subtitle, subtitleLine, top, bandWidth, middle } = props
  return (
    <g>
      <title>{`${title}. ${subtitle}`}</title>
      {bandWidth > 0 && (
        <rect y={top + 1} width={bandWidth} height={middle - 15} fill="var(--surface)" />
      )}
      {titleLines.map((line, index) => (
        <ChartText key={line} x={0} y={top + 18 + index * 16} size={13} bold tone="text" halo>
          {line}
        </ChartText>
      ))}
      <ChartText x={0} y={top + 18 + titleLines.length * 16 - 1} size={11} halo>
        {subtitleLine}
      </ChartText>
    </g>
  )
}
