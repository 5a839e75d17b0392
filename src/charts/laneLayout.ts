/** How high a lane of the status lanes is, and what of its name fits. */
import type { StatusLane } from './statusLane.ts'
import { wrapText } from './textWidth.ts'

/** A lane with its name broken into lines; heights in pixels. */
export interface LaneLayout extends StatusLane {
  titleLines: string[]
  subtitleLine: string
  height: number
  /** From the lane's top to its bar's middle. */
  middle: number
}

/**
 * A lane's lines of text and its heights in pixels.
 * @param nameWidth pixels for its name: beside the lane, or above it where the card is narrow
 */
export function laneLayout(lane: StatusLane, nameWidth: number, isNarrow: boolean): LaneLayout {
  const titleLines = wrapText(lane.title, nameWidth, 13, true, 2)
  const subtitleLine = wrapText(lane.subtitle, nameWidth, 11, false, 1)[0]!
  const nameHeight = 13 + titleLines.length * 16 + (subtitleLine ? 15 : 0)
  const height = isNarrow ? nameHeight + 28 : Math.max(44, nameHeight)
  return {
    ...lane,
    titleLines,
    subtitleLine,
    height,
    middle: isNarrow ? nameHeight + 10 : height / 2,
  }
}
