/** The rows behind a picture, as table and CSV show them. */
import { formatFixed } from '#ui/format.ts'

/** A column of the table and the CSV. */
export interface ChartColumn {
  key: string
  label: string
  /** Numbers go to the right. Default left. */
  align?: 'left' | 'right'
  /** How the table writes a number; the CSV keeps the number itself. Default: as a count. */
  format?: (value: number) => string
}

/** Null is a missing value; the table writes "–" and the CSV leaves the cell empty. */
export type ChartCell = string | number | null

/** Columns and rows; each row has a cell under each column's key. */
export interface ChartTable {
  columns: readonly ChartColumn[]
  /** `cells[column.key]`; numbers as they are, words as they should read. */
  rows: readonly Readonly<Record<string, ChartCell>>[]
}

/** A share as a table's cell, in percent with one decimal: 0.9119 is 91.2; null stays empty. */
export const percentCell = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 1000) / 10

/** How a table writes `percentCell`: 91 is "91.0", so that decimals stand below one another. */
export const formatPercentCell = (percent: number): string => formatFixed(percent, 1)
