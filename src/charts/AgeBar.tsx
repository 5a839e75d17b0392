import { formatCount } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import type { OpenByAgeRow } from './openByAgeRow.ts'
import { textWidth } from './textWidth.ts'

/** The bar of one band of ages, parts stacked by verdict; `bandWidth` in pixels. */
export interface AgeBarProps {
  rows: readonly OpenByAgeRow[]
  hatchUrl: string
  bandWidth: number
  // Given by the chart:
  x?: number
  y?: number
  width?: number
  height?: number
  index?: number
}

/** An age bin's bar with its count on top; the count gives way where a neighbour's stands. */
export function AgeBar(props: AgeBarProps) {
  const { rows, hatchUrl, bandWidth, x = 0, y = 0, width = 0, height = 0, index = 0 } = props
  const row = rows[index]
  if (!row) return null
  const isHatched = row.verdict === 'late if in class'
  const colour = row.verdict === 'not yet due' ? 'var(--in-time)' : 'var(--late)'
  return (
    <g>
      {height > 0 && (
        <rect
          x={x + (isHatched ? 0.75 : 0)}
          y={y}
          width={Math.max(1, width - (isHatched ? 1.5 : 0))}
          height={height}
          fill={isHatched ? hatchUrl : colour}
          stroke={isHatched ? colour : 'none'}
          strokeWidth={1.5}
        />
      )}
      {shownCounts(rows, bandWidth, height, row.count)[index] && (
        <ChartText
          x={x + width / 2}
          y={y - 5}
          anchor="middle"
          size={bandWidth < 40 ? 11 : 12}
          tone="text"
          halo
        >
          {formatCount(row.count)}
        </ChartText>
      )}
    </g>
  )
}

/** Which counts are written: one is left out where it would run into the one before it. */
function shownCounts(
  rows: readonly OpenByAgeRow[],
  bandWidth: number,
  height: number,
  count: number,
): boolean[] {
  const pixelsPerCase = count > 0 ? height / count : 0
  const shown: boolean[] = []
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    const half = (each: OpenByAgeRow) => textWidth(formatCount(each.count), 11) / 2
    const collides =
      before !== undefined &&
      shown[index - 1] === true &&
      half(row) + half(before) > bandWidth &&
      Math.abs(row.count - before.count) * pixelsPerCase < 13
    shown.push(!collides)
  })
  return shown
}
