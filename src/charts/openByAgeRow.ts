/** What `OpenByAgeChart` draws: one row for each age bin of the open cases, and the walls. */

/** Slate, orange hatch, solid orange. */
export type OpenAgeVerdict = 'not yet due' | 'late if in class' | 'late'

/** One age bin of the open cases, and what its cases are called. */
export interface OpenByAgeRow {
  /** The bin's lower edge in hours (a local-day edge as 24 × days); the bin is (from, to]. */
  fromHours: number
  /** Null: no upper edge. */
  toHours: number | null
  /** The lower edge's label as the axis writes it: "0", "24 h", "3 d". */
  fromLabel: string
  count: number
  verdict: OpenAgeVerdict
}

/** A deadline. It stands on a bin's lower edge. */
export interface Wall {
  atHours: number
  name: string // "24 h wall", "24 h in the bill"
  condition: string // "if manifest", "any other", "yardstick, not law"
  isLaw: boolean
}

/** The bins in order, the walls between them, and the description. */
export interface OpenByAgeChartProps {
  rows: readonly OpenByAgeRow[]
  walls: readonly Wall[]
  /** The legend's words for what is drawn: `{ 'late if in class': 'late if manifest' }`. */
  words?: Partial<Record<OpenAgeVerdict, string>>
  /** Under the axis at the right. Default "age of the open notice". */
  axisNote?: string
  description: string
  /** Default 300. */
  height?: number
  width?: number
}
