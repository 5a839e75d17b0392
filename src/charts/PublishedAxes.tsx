import { ChartText } from './ChartText.tsx'
import { LEFT, RIGHT } from './publishedLayout.ts'
import type { PublishedPoint } from './publishedPanel.ts'

/** A line across the plot at a value, named at its left. */
export const PublishedRule = (props: {
  y: number
  width: number
  isBase: boolean
  children: string
}) => (
  <g>
    <line
      x1={LEFT}
      x2={props.width - RIGHT}
      y1={props.y}
      y2={props.y}
      stroke={props.isBase ? 'var(--line2)' : 'var(--line)'}
    />
    <ChartText x={LEFT - 6} y={props.y + 4} size={11} anchor="end">
      {props.children}
    </ChartText>
  </g>
)

interface PublishedYearsProps {
  points: readonly PublishedPoint[]
  xOf: (index: number) => number
  y: number
}

/** The year under its first half, as many as there is room for. */
export function PublishedYears({ points, xOf, y }: PublishedYearsProps) {
  const firsts = points.flatMap(({ halfYear }, index) =>
    halfYear.startsWith('H1') || index === 0 ? [{ year: halfYear.slice(3), index }] : [],
  )
  const perYear = firsts.length > 1 ? xOf(firsts[1]!.index) - xOf(firsts[0]!.index) : 100
  const every = Math.max(1, Math.ceil(34 / perYear))
  return firsts.map(({ year, index }, order) =>
    order % every === 0 ? (
      <ChartText key={year} x={xOf(index)} y={y} size={11} anchor="middle">
        {year}
      </ChartText>
    ) : null,
  )
}
