import { usePlotArea } from 'recharts'
import { ChartText } from './ChartText.tsx'
import type { OpenByAgeRow, Wall } from './openByAgeRow.ts'
import { textWidth } from './textWidth.ts'

/** The ages under the axis where bands meet; `bandWidth` in pixels. */
export interface AgeEdgesProps {
  rows: readonly OpenByAgeRow[]
  walls: readonly Wall[]
  bandWidth: number
}

/** The baseline with a tick and a label at each bin's lower edge; walls' labels come first. */
export function AgeEdges({ rows, walls, bandWidth }: AgeEdgesProps) {
  const plot = usePlotArea()
  if (!plot) return null
  const bottom = plot.y + plot.height
  const shown = shownEdges(rows, walls, bandWidth)
  return (
    <g>
      <line
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={bottom}
        y2={bottom}
        stroke="var(--line2)"
        strokeWidth={1.5}
      />
      {rows.map((row, index) => {
        const x = plot.x + index * bandWidth
        return (
          <g key={row.fromHours}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 4} stroke="var(--line2)" />
            {shown.has(index) && (
              <ChartText
                x={index === 0 ? x + 2 : x}
                y={bottom + 17}
                anchor={index === 0 ? 'start' : 'middle'}
                size={bandWidth < 32 ? 11 : 12}
              >
                {row.fromLabel}
              </ChartText>
            )}
          </g>
        )
      })}
    </g>
  )
}

function shownEdges(
  rows: readonly OpenByAgeRow[],
  walls: readonly Wall[],
  bandWidth: number,
): Set<number> {
  const isWall = (index: number) => walls.some((wall) => wall.atHours === rows[index]!.fromHours)
  const order = rows
    .map((_, index) => index)
    .toSorted((a, b) => Number(isWall(b)) - Number(isWall(a)))
  const shown = new Set<number>()
  for (const index of order) {
    const half = (each: number) => textWidth(rows[each]!.fromLabel, 11) / 2
    const isFree = [...shown].every(
      (other) => Math.abs(other - index) * bandWidth > half(other) + half(index) + 5,
    )
    if (isFree) shown.add(index)
  }
  return shown
}
