/** Where the risk chart's marks and labels stand. */
import { dodge } from './dodge.ts'
import type { CapForm, RiskRow } from './riskRow.ts'
import { textWidth } from './textWidth.ts'

/** The columns, from left to right. */
export const CAP_FORMS: readonly CapForm[] = [
  'none set',
  'fixed sum',
  'share of turnover',
  'unknown',
]

/** The columns drawn: the law's three forms, and "unknown" only where a row needs it. */
export function columnsOf(rows: readonly RiskRow[]): CapForm[] {
  return CAP_FORMS.filter(
    (form) => form !== 'unknown' || rows.some((row) => row.capForm === 'unknown'),
  )
}

const SMALLEST_MARK = 12
const LARGEST_MARK = 24

/** A mark's diameter in pixels: its area grows with the cases, within legible bounds. */
export function markSize(cases: number, mostCases: number): number {
  if (mostCases <= 0) return SMALLEST_MARK
  return Math.max(SMALLEST_MARK, Math.sqrt(cases / mostCases) * LARGEST_MARK)
}

/** A duty's mark and label, in pixels. */
export interface PlacedMark {
  row: RiskRow
  x: number
  y: number
  size: number
  /** Baseline centre of the label, and where it begins. */
  labelX: number
  labelY: number
}

/** The plot: its edges in pixels, its scale from share to height. */
export interface RiskPlot {
  top: number
  bottom: number
  /** Share at the bottom, 0 to 1. */
  lowest: number
  columnLeft: (form: CapForm) => number
  columnWidth: number
  /** Pixels between two labels. */
  labelGap: number
  /** Space from the column's left edge to the first mark's centre. */
  inset: number
}

/** The height of a share in the plot; below its lowest share it stands on the bottom line. */
export function heightOf(share: number, plot: RiskPlot): number {
  const fraction = Math.max(0, (share - plot.lowest) / (1 - plot.lowest))
  return plot.bottom - fraction * (plot.bottom - plot.top)
}

/**
 * Marks at the height of their share (of the middle of their bounds), each column's side by side
 * where they would overlap; labels to the right of the column's marks, moved apart.
 */
export function placeMarks(rows: readonly RiskRow[], plot: RiskPlot): PlacedMark[] {
  const mostCases = Math.max(0, ...rows.map((row) => row.cases))
  return columnsOf(rows).flatMap((form) => {
    const marks: Omit<PlacedMark, 'labelX' | 'labelY'>[] = []
    const drawn = rows.filter((row) => row.capForm === form && shareDrawn(row) !== null)
    for (const row of drawn.toSorted((a, b) => b.cases - a.cases)) {
      const size = markSize(row.cases, mostCases)
      const y = heightOf(shareDrawn(row)!, plot)
      const x = freeX(marks, { y, size, from: plot.columnLeft(form) + plot.inset })
      marks.push({ row, x, y, size })
    }
    const labelYs = dodge(
      marks.map((mark) => mark.y),
      plot.labelGap,
      plot.top + 6,
      plot.bottom - 8,
    )
    return marks
      .map((mark, index) => {
        const labelY = labelYs[index]!
        const labelX = Math.max(
          mark.x + mark.size / 2 + 6,
          ...marks
            .filter((other) => Math.abs(other.y - labelY) < plot.labelGap / 2 + other.size / 2)
            .map((other) => other.x + other.size / 2 + 6),
        )
        return { ...mark, labelX, labelY }
      })
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
  })
}

/** The share a mark stands at: the share itself, or the middle of a class-limited duty's bounds. */
export function shareDrawn(row: RiskRow): number | null {
  if (!row.hasClock) return null
  return row.bounds ? (row.bounds.low + row.bounds.high) / 2 : row.share
}

function freeX(
  marks: readonly { x: number; y: number; size: number }[],
  wanted: { y: number; size: number; from: number },
): number {
  let x = wanted.from
  for (const other of marks.toSorted((a, b) => a.x - b.x)) {
    const reach = (other.size + wanted.size) / 2 + 2
    const isBeside = Math.abs(other.y - wanted.y) < reach && Math.abs(other.x - x) < reach
    if (isBeside) x = other.x + reach
  }
  return x
}

/** Whether every label fits between its mark and its column's right edge. */
export function labelsFit(marks: readonly PlacedMark[], plot: RiskPlot): boolean {
  return marks.every(
    ({ row, labelX }) =>
      labelX + textWidth(row.name, 12, true) <= plot.columnLeft(row.capForm) + plot.columnWidth - 2,
  )
}
