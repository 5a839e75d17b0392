import { usePlotArea } from 'recharts'
import { formatCount } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import type { OpenByAgeRow, Wall } from './openByAgeRow.ts'
import { placeLabels } from './placeLabels.ts'
import type { PlacedLabel } from './placeLabels.ts'
import { textWidth } from './textWidth.ts'

const TIER_HEIGHT = 32

interface WallLayout {
  at: number[]
  places: PlacedLabel[]
  /** "5,609 not yet due" at the left; broken in two lines where the first wall is near. */
  headLines: string[]
  tiers: number
}

function layoutOf(
  rows: readonly OpenByAgeRow[],
  walls: readonly Wall[],
  bandWidth: number,
): WallLayout {
  const at = walls.map((wall) => bandWidth * edgeIndex(rows, wall))
  const labels = walls.map((wall, index) => ({
    at: at[index]!,
    width: Math.max(textWidth(wall.name, 12, true), textWidth(wall.condition, 11)),
  }))
  const notYetDue = rows
    .filter((row) => row.verdict === 'not yet due')
    .reduce((sum, row) => sum + row.count, 0)
  const firstWall = Math.min(bandWidth * rows.length, ...at)
  const oneLine = `${formatCount(notYetDue)} not yet due`
  const fits = textWidth(oneLine, 12, true) + 6 <= firstWall
  const headLines = fits ? [oneLine] : [formatCount(notYetDue), 'not yet due']
  const headWidth = Math.max(...headLines.map((line) => textWidth(line, 12, true)))
  const room = { low: 0, high: bandWidth * rows.length + 4, tiers: 3 }
  const blocked = [{ from: -20, to: Math.min(headWidth, firstWall - 8) }]
  const places =
    placeLabels(labels, room, blocked) ??
    walls.map((_, index) => ({ side: 'left' as const, tier: index }))
  return { at, places, headLines, tiers: 1 + Math.max(0, ...places.map((place) => place.tier)) }
}

/** The bin whose lower edge the wall stands on; beyond the last bin, its right end. */
function edgeIndex(rows: readonly OpenByAgeRow[], wall: Wall): number {
  const index = rows.findIndex((row) => row.fromHours >= wall.atHours)
  return index === -1 ? rows.length : index
}

/** Pixels needed above the bars for the walls' names. */
export function wallsHeight(
  rows: readonly OpenByAgeRow[],
  walls: readonly Wall[],
  bandWidth: number,
): number {
  return layoutOf(rows, walls, bandWidth).tiers * TIER_HEIGHT + 4
}

/** Deadlines among the bands; `bandWidth` and `bottom` in pixels. */
export interface AgeWallsProps {
  rows: readonly OpenByAgeRow[]
  walls: readonly Wall[]
  bandWidth: number
  bottom: number
}

/** Deadlines as full-height ink lines, name in bold and condition beneath; dashed if not law. */
export function AgeWalls({ rows, walls, bandWidth, bottom }: AgeWallsProps) {
  const plot = usePlotArea()
  if (!plot) return null
  const { at, places, headLines, tiers } = layoutOf(rows, walls, bandWidth)
  const tierTop = (tier: number) => (tiers - 1 - tier) * TIER_HEIGHT
  return (
    <g>
      {headLines.map((line, index) => (
        <ChartText key={line} x={plot.x} y={tierTop(0) + 12 + index * 15} bold tone="text">
          {line}
        </ChartText>
      ))}
      {walls.map((wall, index) => {
        const { side, tier } = places[index]!
        const x = plot.x + at[index]!
        const textX = x + (side === 'right' ? 6 : -6)
        const anchor = side === 'right' ? 'start' : 'end'
        return (
          <g key={`${wall.atHours} ${wall.name}`}>
            <line
              x1={x}
              x2={x}
              y1={tierTop(tier)}
              y2={bottom + 5}
              stroke="var(--text)"
              strokeWidth={1.75}
              strokeDasharray={wall.isLaw ? undefined : '4 3'}
            />
            <ChartText x={textX} y={tierTop(tier) + 12} anchor={anchor} bold tone="text">
              {wall.name}
            </ChartText>
            <ChartText x={textX} y={tierTop(tier) + 26} anchor={anchor} size={11}>
              {wall.condition}
            </ChartText>
          </g>
        )
      })}
    </g>
  )
}
