/** What `HeatMap` draws: a share for each row and column. */
/** One cell of the map. */
export interface HeatCell {
  /** Index into the rows and columns. */
  row: number
  column: number
  /** 0 to 1; null where there are too few cases to say: drawn empty and dashed. */
  share: number | null
  /** All of it as a sentence: "Friday 22:00: 14.2 % late (11.0 to 18.1), n = 240". */
  words: string
}

/** Neighbouring cells of one row that belong together: drawn with a frame. */
export interface HeatFrame {
  row: number
  fromColumn: number
  columnCount: number
}

/** Opens the cases of a cell: "Germany". */
export interface HeatOpener {
  name: string
  open: (cell: HeatCell) => void
}

/** A heat map of shares, with its words; a cell without a share is hatched. */
export interface HeatMapProps {
  /** "Mon" … "Sun". */
  rows: readonly string[]
  /** "00:00" … "23:00". */
  columns: readonly string[]
  /** Every how many columns one has its label. */
  columnLabelEvery: number
  /** Row by row, each row's columns in order. */
  cells: readonly HeatCell[]
  /** The share at full colour; 0 has none. */
  top: number
  /** The key's words: what the share is of ("late"), and what a dashed cell is. */
  keyWords: { share: string; few: string }
  frames?: readonly HeatFrame[]
  description: string
  /** What opens the cases behind a cell, beneath its words; a press on the cell does where it is one. */
  openers?: readonly HeatOpener[]
  /** Fixed width in pixels; left out, the map fills its card. */
  width?: number
}
