/** Where the lanes, rows and tracks of the timeline stand, from top to bottom, in pixels. */
import type { TimelineEntry, TimelineLane, TimelineRow, TimelineTrack } from './timelineLane.ts'

/** Labels of the time axis and the as-of's flag stand above. */
export const HEAD_HEIGHT = 52
/** Room below the lanes for the axis, in pixels. */
export const FOOT_HEIGHT = 26
const LANE_HEAD_HEIGHT = 28
const MARKS_HEIGHT = 24
const NAME_HEIGHT = 18
const ROW_PADDING = 4
/** A bar's height in pixels. */
export const BAR_HEIGHT = 8

/** A track with its place, in pixels from the top. */
export interface PlacedTrack extends TimelineTrack {
  /** Its bars' middle. */
  middle: number
  /** The label is left out where the row has one track, and in narrow pictures. */
  hasLabel: boolean
}

/** A row with its place and tracks, in pixels from the top. */
export interface PlacedRow {
  id: string
  title: string
  top: number
  height: number
  /** The marks' middle. */
  marksY: number
  /** The title's baseline: beside the marks, or above them in narrow pictures. */
  titleY: number
  tracks: readonly PlacedTrack[]
  entries: readonly TimelineEntry[]
}

/** A lane with its place and rows, in pixels from the top. */
export interface PlacedLane {
  lane: TimelineLane
  top: number
  headHeight: number
  rows: readonly PlacedRow[]
}

/** Everything placed, and the picture's height in pixels. */
export interface TimelineLayout {
  lanes: readonly PlacedLane[]
  /** Where the last row ends. */
  bottom: number
  height: number
}

/**
 * Lanes below each other, in each a head and a row for each text; of a folded lane one row without
 * bars, in which the entries of all its texts stand.
 * @param isNarrow names stand above their marks, tracks have no words
 */
export function timelineLayout(lanes: readonly TimelineLane[], isNarrow: boolean): TimelineLayout {
  let top = HEAD_HEIGHT
  const placed = lanes.map((lane): PlacedLane => {
    const laneTop = top
    top += LANE_HEAD_HEIGHT
    const rows = lane.isFolded ? [foldedRow(lane)] : lane.rows
    const placedRows = rows.map((row) => {
      const placedRow = placeRow(row, top, isNarrow && !lane.isFolded)
      top += placedRow.height
      return placedRow
    })
    return { lane, top: laneTop, headHeight: LANE_HEAD_HEIGHT, rows: placedRows }
  })
  return { lanes: placed, bottom: top, height: top + FOOT_HEIGHT }
}

function foldedRow({ place, rows }: TimelineLane): TimelineRow {
  const entries = rows
    .flatMap((row) => row.entries)
    .toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
  return { id: `${place} folded`, title: '', tracks: [], entries }
}

function placeRow(row: TimelineRow, top: number, isNarrow: boolean): PlacedRow {
  const marksTop = top + ROW_PADDING / 2 + (isNarrow ? NAME_HEIGHT : 0)
  const marksY = marksTop + MARKS_HEIGHT / 2
  const hasLabels = row.tracks.length > 1 && !isNarrow
  const pitch = hasLabels ? 14 : 11
  const tracksTop = marksTop + MARKS_HEIGHT
  const tracks = row.tracks.map((track, index) => ({
    ...track,
    middle: tracksTop + index * pitch + pitch / 2,
    hasLabel: hasLabels,
  }))
  const bottom = tracksTop + row.tracks.length * pitch + ROW_PADDING
  return {
    id: row.id,
    title: row.title,
    top,
    height: bottom - top,
    marksY,
    titleY: isNarrow ? top + 16 : marksY + 5,
    tracks,
    entries: row.entries,
  }
}
