import { ChartText } from './ChartText.tsx'
import type { IncidenceLayout } from './incidenceLayout.ts'

/** Deadlines as full-height ink lines, name in bold and condition beneath; dashed if not law. */
export function IncidenceWalls({ walls, bottom }: Pick<IncidenceLayout, 'walls' | 'bottom'>) {
  return walls.map(({ wall, x, place, topY }) => {
    const isRight = place.side === 'right'
    const text = { x: x + (isRight ? 6 : -6), anchor: isRight ? 'start' : 'end' } as const
    return (
      <g key={`${wall.atHours} ${wall.name}`}>
        <line
          x1={x}
          x2={x}
          y1={topY}
          y2={bottom + 5}
          stroke="var(--text)"
          strokeWidth={1.75}
          strokeDasharray={wall.isLaw ? undefined : '4 3'}
        />
        <ChartText {...text} y={topY + 12} bold tone="text">
          {wall.name}
        </ChartText>
        <ChartText {...text} y={topY + 26} size={11}>
          {wall.condition}
        </ChartText>
      </g>
    )
  })
}
