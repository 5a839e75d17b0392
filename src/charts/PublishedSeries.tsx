import { CountryShape } from '#ui/CountryShape.tsx'
import { groupColour, groupShape } from '#ui/GroupMark.tsx'
import type { PublishedPoint } from './publishedPanel.ts'

interface PublishedSeriesProps {
  points: readonly PublishedPoint[]
  of: 'requests' | 'percent'
  group: string
  xOf: (index: number) => number
  yOf: (value: number) => number
}

/** A mark for each figure, hollow where it came later; only neighbours are joined. */
export function PublishedSeries({ points, of, group, xOf, yOf }: PublishedSeriesProps) {
  const placed = points.flatMap((point, index) => {
    const value = point[of]
    return value === null ? [] : [{ ...point, index, x: xOf(index), y: yOf(value) }]
  })
  return (
    <g data-series={of} style={{ color: groupColour(group) }}>
      {placed.map(({ halfYear, index, x, y }, order) => {
        const before = placed[order - 1]
        return before?.index === index - 1 ? (
          <line
            key={halfYear}
            x1={before.x}
            y1={before.y}
            x2={x}
            y2={y}
            stroke="currentColor"
            strokeWidth={1.5}
          />
        ) : null
      })}
      {placed.map(({ halfYear, isLater, x, y }) => (
        <CountryShape
          key={halfYear}
          country={groupShape(group)}
          {...{ x, y }}
          size={11}
          hollow={isLater}
          ground="var(--surface)"
        />
      ))}
    </g>
  )
}
