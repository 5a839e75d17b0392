/** What `RiskChart` draws: one row for each duty and country. Never a company's amount. */
import type { Country, Status } from '#contract/vocabulary.ts'

/** The form of the law's own cap. "unknown" gets a column only where a row needs it. */
export type CapForm = 'none set' | 'fixed sum' | 'share of turnover' | 'unknown'

/** One duty in one country: the form of its cap, and the share read against its clock. */
export interface RiskRow {
  id: string // duty id and country: "de-netzdg.24h DE"
  name: string // "NetzDG 24 h"
  country: Country
  capForm: CapForm
  status: Status
  statusWord: string // "in force"
  /** On-time share read against the duty, 0 to 1; null: no clock, or nothing to count. */
  share: number | null
  /** A class-limited duty: the share as two bounds, drawn as a vertical bar. */
  bounds?: { low: number; high: number } | null
  /** Whether the duty has a clock; without one the mark stands in the band below the plot. */
  hasClock: boolean
  /** Cases behind the share; sizes the mark. */
  cases: number
}

/** The rows, notes under the column heads, and the description. */
export interface RiskChartProps {
  rows: readonly RiskRow[]
  /** A line under a column's head in the law's own terms: `{ 'fixed sum': 'up to EUR 50 m' }`. */
  columnNotes?: Partial<Record<CapForm, string>>
  description: string
  /** Default 300. */
  height?: number
  width?: number
}
