import { ChartText } from './ChartText.tsx'
import type { ExceedanceLayout } from './exceedanceLayout.ts'
import type { ExceedanceAppetite } from './exceedanceRow.ts'
import { textWidth } from './textWidth.ts'

/** What one action can cost at most, and its multiples: the first solid, as it is a wall to one action. */
export function ExceedanceWalls({ layout }: { layout: ExceedanceLayout }) {
  return layout.walls.map(({ wall, x, place, topY }, index) => {
    const isRight = place.side === 'right'
    const text = { x: x + (isRight ? 6 : -6), anchor: isRight ? 'start' : 'end' } as const
    return (
      <g key={wall.loss}>
        <line
          x1={x}
          x2={x}
          y1={topY}
          y2={layout.bottom + 5}
          stroke="var(--text)"
          strokeWidth={index === 0 ? 1.75 : 1}
          strokeDasharray={index === 0 ? undefined : '1 4'}
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

/**
 * The user's appetite: a corner that the line should stay below and left of, named at its foot, where
 * no line is.
 */
export function AppetiteCorner(props: { layout: ExceedanceLayout; appetite: ExceedanceAppetite }) {
  const { layout, appetite } = props
  const { left, right, bottom } = layout
  const [x, y] = [layout.xOf(appetite.loss), layout.yOf(appetite.share)]
  const words = textWidth(appetite.name, 11) < (right - left) / 2 ? appetite.name : 'your appetite'
  return (
    <g>
      <path
        d={`M${left} ${y}H${x}V${bottom}`}
        fill="none"
        stroke="var(--muted)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <path
        d={`M${x - 5} ${y}H${x + 5}M${x} ${y - 5}V${y + 5}`}
        stroke="var(--muted)"
        strokeWidth={2}
      />
      <ChartText x={left + 6} y={bottom - 8} size={11} halo>
        {words}
      </ChartText>
    </g>
  )
}
