/** Where the cells of a heat map stand: rows down and columns across, or turned where it is narrow. */

/** Below it 24 columns would be too narrow to press: columns go down and rows across. */
const NARROW = 340
const LABEL_WIDTH = 40
const LABEL_HEIGHT = 20
const LEAST_CELL_HEIGHT = 14
const MOST_CELL_HEIGHT = 26
const TURNED_CELL_HEIGHT = 18

/** A heat map's measures, in pixels. */
export interface HeatLayout {
  isTurned: boolean
  /** Pixels from cell to cell across and down. */
  cellWidth: number
  cellHeight: number
  left: number
  top: number
  width: number
  height: number
  /** Upper left corner of a cell. */
  placeOf: (at: { row: number; column: number }) => { x: number; y: number }
}

/**
 * Whole pixels for cells, so that their edges are sharp. 7 rows of 24 columns in 362 pixels: 13
 * across, 20 down; in 250 pixels the columns go down, 30 across and 18 down.
 */
export function heatLayout(rowCount: number, columnCount: number, width: number): HeatLayout {
  const isTurned = width < NARROW
  const across = isTurned ? rowCount : columnCount
  const down = isTurned ? columnCount : rowCount
  const cellWidth = Math.max(1, Math.floor((width - LABEL_WIDTH) / across))
  const cellHeight = isTurned
    ? TURNED_CELL_HEIGHT
    : Math.max(LEAST_CELL_HEIGHT, Math.min(MOST_CELL_HEIGHT, Math.round(cellWidth * 1.5)))
  const top = isTurned ? LABEL_HEIGHT : 0
  return {
    isTurned,
    cellWidth,
    cellHeight,
    left: LABEL_WIDTH,
    top,
    width: LABEL_WIDTH + across * cellWidth,
    height: top + down * cellHeight + (isTurned ? 0 : LABEL_HEIGHT),
    placeOf: ({ row, column }) => ({
      x: LABEL_WIDTH + (isTurned ? row : column) * cellWidth,
      y: top + (isTurned ? column : row) * cellHeight,
    }),
  }
}

/**
 * The next cell in a direction of the screen, staying within the map.
 * @returns null for a key that moves nothing
 */
export function heatStep(
  key: string,
  at: { row: number; column: number },
  { rows, columns, isTurned }: { rows: number; columns: number; isTurned: boolean },
): { row: number; column: number } | null {
  const across = isTurned ? 'row' : 'column'
  const down = isTurned ? 'column' : 'row'
  const last = { row: rows - 1, column: columns - 1 }
  const by = (axis: 'row' | 'column', steps: number) => ({
    ...at,
    [axis]: Math.max(0, Math.min(last[axis], at[axis] + steps)),
  })
  switch (key) {
    case 'ArrowRight':
      return by(across, 1)
    case 'ArrowLeft':
      return by(across, -1)
    case 'ArrowDown':
      return by(down, 1)
    case 'ArrowUp':
      return by(down, -1)
    case 'Home':
      return by(across, -Infinity)
    case 'End':
      return by(across, Infinity)
    case 'PageUp':
      return by(down, -Infinity)
    case 'PageDown':
      return by(down, Infinity)
    default:
      return null
  }
}

/** The scale's upper end: the next 5 % above the highest share, at least 5 %. 0.143 → 0.15. */
export function heatTop(shares: readonly (number | null)[]): number {
  const highest = Math.max(0, ...shares.map((share) => share ?? 0))
  return Math.max(0.05, Math.ceil(highest * 20 - 1e-9) / 20)
}
