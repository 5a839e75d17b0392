/** Where everything of an `IncidenceChart` stands, in pixels. */
import { type AgeAxis, ageFraction } from './ageScale.ts'
import type { IncidenceSeries, IncidenceWall } from './incidenceRow.ts'
import { placeLabels, type PlacedLabel } from './placeLabels.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Under this width lines are labelled by their short names. */
const NARROW = 480
const LEFT = 46
const TIER_HEIGHT = 32
/** Pixels between two ticks, so that ages and counts beneath them do not touch. */
export const TICK_GAP = 34
/** Ticks and the axis's own words. */
const BELOW = 44
/** One line of counts beneath the axis, and the words above the first. */
export const AT_RISK_ROW = 15
const AT_RISK_HEAD = 18
/** From the plot's edge to the labels: room for the leaders. */
export const FROM_PLOT = 16
const LABEL_SIZE = 13
const WIDEST_LABEL = 150

/** A line's label: its name, and beneath it what it is. */
export interface EndLabel {
  name: string
  /** At most two lines. */
  note: string[]
}

/** The plot and the scales from hours and shares to pixels. */
export interface IncidenceLayout {
  axis: AgeAxis
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  isNarrow: boolean
  labels: EndLabel[]
  /** The walls' names, in the order of the walls, and how far up each line reaches. */
  walls: { wall: IncidenceWall; x: number; place: PlacedLabel; topY: number }[]
  xOf: (hours: number) => number
  yOf: (share: number) => number
}

/** The label of a series; its note broken where room is short, left out on narrow screens. */
function labelOf({ name, shortName, note }: IncidenceSeries, isNarrow: boolean): EndLabel {
  if (isNarrow) return { name: shortName, note: [] }
  return { name, note: note === '' ? [] : wrapText(note, WIDEST_LABEL - FROM_PLOT, 11, false, 1) }
}

const labelWidth = ({ name, note }: EndLabel): number =>
  Math.max(textWidth(name, LABEL_SIZE, true), ...note.map((line) => textWidth(line, 11)))

/** Margins from the words that must fit into them; the plot takes the rest. */
export function incidenceLayout(
  series: readonly IncidenceSeries[],
  walls: readonly IncidenceWall[],
  { width, height, axis }: { width: number; height: number; axis: AgeAxis },
): IncidenceLayout {
  const isNarrow = width < NARROW
  const labels = series.map((each) => labelOf(each, isNarrow))
  const right = width - FROM_PLOT - Math.ceil(Math.max(0, ...labels.map(labelWidth)))
  const xOf = (hours: number) => LEFT + ageFraction(hours, axis) * (right - LEFT)
  const named = namedWalls(walls, xOf, width)
  const { places } = named
  const tiers = 1 + Math.max(-1, ...places.map(({ tier }) => tier))
  const top = Math.max(14, tiers * TIER_HEIGHT + 10)
  const bottom = height - BELOW - atRiskHeight(series)
  return {
    axis,
    width,
    height,
    left: LEFT,
    right,
    top,
    bottom,
    isNarrow,
    labels,
    walls: named.walls.map((wall, index) => {
      const place = places[index] ?? { side: 'left', tier: 0 }
      const topY = (tiers - 1 - place.tier) * TIER_HEIGHT
      return { wall, x: xOf(wall.atHours), place, topY }
    }),
    xOf,
    yOf: (share) => bottom - share * (bottom - top),
  }
}

/** Whether the counts at risk are written beneath the axis. */
export const showsAtRisk = (series: readonly IncidenceSeries[]): boolean =>
  series.length > 0 &&
  series.every(({ points }) => points.every(({ atRisk }) => atRisk !== undefined))

const atRiskHeight = (series: readonly IncidenceSeries[]): number =>
  showsAtRisk(series) ? AT_RISK_HEAD + AT_RISK_ROW * series.length : 0

/** Between the parts of a wall's condition, the first of which matters most. */
const PART = ' · '

/** Places for the walls' names; where room is short, conditions lose their last parts. */
function namedWalls(
  walls: readonly IncidenceWall[],
  xOf: IncidenceLayout['xOf'],
  width: number,
): { walls: IncidenceWall[]; places: PlacedLabel[] } {
  const mostParts = Math.max(1, ...walls.map(({ condition }) => condition.split(PART).length))
  for (let parts = mostParts; parts >= 0; parts--) {
    const shorter = walls.map((wall) => ({
      ...wall,
      condition: wall.condition.split(PART).slice(0, parts).join(PART),
    }))
    const wanted = shorter.map((wall) => ({
      at: xOf(wall.atHours),
      width: Math.max(textWidth(wall.name, 12, true), textWidth(wall.condition, 11)),
    }))
    const places = placeLabels(wanted, { low: 0, high: width, tiers: 3 })
    if (places) return { walls: shorter, places }
  }
  return { walls: [...walls], places: walls.map((_, tier) => ({ side: 'left', tier })) }
}
