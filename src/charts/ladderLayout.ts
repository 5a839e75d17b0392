/** Where the marks, labels and words of a ladder's lane stand, so that none meets another. */
import type { LadderMark, LadderWords } from './ladderLane.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** Half the width of a mark, and of what a bound's tick and arrow take. */
const HALF_MARK = 11
/** Pixels between two labels, and between two marks. */
const GAP = 8
const ROW_HEIGHT = 50
const WORDS_LINE = 16
const WORDS_GAP = 8
const PADDING = 8
/** Pixels kept for the hatch behind words, so that none set never stands without it. */
const LEAST_HATCH = 64

/** A mark with its ends in pixels; a point's are the same. */
export interface WantedMark<Mark extends LadderMark> {
  mark: Mark
  from: number
  to: number
}

/** A mark's row in its lane, counted from the top, and where its two lines of text begin. */
export type PlacedMark<Mark extends LadderMark> = WantedMark<Mark> & {
  row: number
  y: number
  labelLeft: number
  labelWidth: number
}

/** Words broken into lines, with their place in pixels. */
export interface PlacedWords {
  words: LadderWords
  lines: string[]
  /** Where the last line ends: the hatch begins behind it. */
  endX: number
  y: number
}

/** A lane's height in pixels, and what stands in it. */
export interface LaneLayout<Mark extends LadderMark> {
  height: number
  marks: PlacedMark<Mark>[]
  words: PlacedWords[]
}

/** "NetzDG"; in a member's lane "DSA · EU". */
export const nameOf = ({ name, isEu }: Pick<LadderMark, 'name' | 'isEu'>): string =>
  isEu ? `${name} · EU` : name

/** A text's words as a line: "“swiftly” Online Safety Act, becoming aware". */
export const lineOf = ({ words, note, isEu }: LadderWords): string =>
  `${words} ${note}${isEu ? ' ·\u00a0EU' : ''}`

/**
 * A lane's marks in as few rows as hold them: a label stands under its mark, moved aside as far as
 * it still touches it; what does not fit goes one row down. Words follow below, a line or two each.
 * `y` counts from the lane's top.
 */
export function ladderLane<Mark extends LadderMark>(
  wanted: readonly WantedMark<Mark>[],
  words: readonly LadderWords[],
  room: { low: number; high: number; top: number },
): LaneLayout<Mark> {
  const ends: { mark: number; label: number }[] = []
  const marks = wanted
    .toSorted((one, other) => one.from - other.from)
    .map((each) => {
      const labelWidth = Math.ceil(
        Math.max(textWidth(nameOf(each.mark), 11, true), textWidth(each.mark.label, 11)),
      )
      const middle = (each.from + each.to) / 2
      const left = clamp(middle - labelWidth / 2, room.low, room.high - labelWidth)
      const fits = ends.findIndex(
        (end) =>
          each.from - HALF_MARK >= end.mark + GAP &&
          movedTo(left, end.label) <= middle &&
          movedTo(left, end.label) + labelWidth <= room.high,
      )
      const row = fits === -1 ? ends.length : fits
      const labelLeft = fits === -1 ? left : movedTo(left, ends[row]?.label ?? -Infinity)
      ends[row] = { mark: each.to + HALF_MARK, label: labelLeft + labelWidth }
      const y = room.top + PADDING + 10 + row * ROW_HEIGHT
      return { ...each, row, y, labelLeft, labelWidth }
    })
  let y = room.top + PADDING + ends.length * ROW_HEIGHT
  const placedWords = words.map((each): PlacedWords => {
    const free = room.high - room.low - 22 - (each.isHatched ? LEAST_HATCH : 0)
    const lines = wrapText(lineOf(each), free, 12, true, 2)
    const placed = {
      words: each,
      lines,
      endX: Math.round(room.low + 18 + endOf(lines, each.words)),
      y: y + 12,
    }
    y += lines.length * WORDS_LINE + WORDS_GAP
    return placed
  })
  return {
    height: Math.max(y + PADDING - (words.length > 0 ? 4 : 8), 40),
    marks,
    words: placedWords,
  }
}

/** The width of the last line, whose beginning is bold where it is the first as well. */
function endOf(lines: readonly string[], bold: string): number {
  const last = lines.at(-1) ?? ''
  if (lines.length > 1 || !last.startsWith(bold)) return textWidth(last, 12)
  return textWidth(bold, 12, true) + textWidth(last.slice(bold.length), 12)
}

const movedTo = (left: number, end: number): number => Math.max(left, end + GAP)

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
