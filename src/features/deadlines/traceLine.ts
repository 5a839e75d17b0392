/** Where receipt, walls and as-of stand on the small time line of a trace. */
import type { Instant } from '#contract/units.ts'
import { textWidth } from '#charts/textWidth.ts'

/** Something to mark, with its words. */
export interface TraceMark {
  at: Instant
  words: readonly string[]
  isBold?: boolean
  /** The words stand in one line; else under one another. */
  isOneLine?: boolean
}

export interface PlacedMark {
  x: number
  /** Where the words stand: their middle, moved inwards at the ends. */
  textX: number
  /** 0 is nearest to the line. */
  tier: number
}

const FONT_SIZE = 11
const GAP = 8

/** Maps moments on pixels from `from` to `to`, `margin` pixels from both ends. */
export function timeToPixels(from: number, to: number, width: number, margin: number) {
  const span = Math.max(1, to - from)
  return (at: number) => margin + ((at - from) / span) * (width - 2 * margin)
}

/**
 * Places the words of marks side by side, each in the nearest tier where it touches no earlier one.
 * Two marks at one place stand above one another.
 */
export function placedMarks(
  marks: readonly TraceMark[],
  xOf: (at: number) => number,
  width: number,
): PlacedMark[] {
  const ends: number[] = []
  const inOrder = marks
    .map((mark, index) => ({ mark, index, x: xOf(mark.at) }))
    .toSorted((one, other) => one.x - other.x)
  const placed: PlacedMark[] = []
  for (const { mark, index, x } of inOrder) {
    const half =
      (mark.isOneLine
        ? textWidth(mark.words.join(', '), FONT_SIZE, mark.isBold)
        : Math.max(...mark.words.map((words) => textWidth(words, FONT_SIZE, mark.isBold)))) / 2
    const textX = Math.min(Math.max(x, half), Math.max(half, width - half))
    const free = ends.findIndex((end) => textX - half >= end + GAP)
    const tier = free === -1 ? ends.length : free
    ends[tier] = textX + half
    placed[index] = { x, textX, tier }
  }
  return placed
}
