/** What `StatutoryMaximumChart` draws: one row for each instrument, and the sums kept out. */
import type { Currency } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'

/** Amounts in whole units of the chart's currency. */
export type DrawnMaximum =
  | { form: 'exact'; amount: number }
  | { form: 'bounded'; atLeast?: number; atMost?: number }
  | { form: 'unknown'; reason: string }
  | { form: 'none set'; reason: string }
  | { form: 'does not reach'; reason: string }

/** One instrument and its statutory maximum for the chosen company. */
export interface StatutoryMaximumRow {
  id: string
  name: string // "NetzDG, Germany"
  href?: string
  status: Status
  statusWord: string // "in force", or a summary's phrase
  /** In force or applies in part: solid ink; else hollow and dashed. */
  binds: boolean
  maximum: DrawnMaximum
  /** The amount in words: "EUR 50 m", "EUR 1,889.9 m if adopted"; not drawn for the wordless forms. */
  label?: string
  /** Under the label: "0.106 % of FY2018 revenue". */
  note?: string
  isUnverified?: boolean
}

/** A sum that is no statutory maximum (accrued, imposed, settled): below the rule, never added. */
export interface KeptOutSum {
  id: string
  name: string
  href?: string
  status: Status
  statusWord: string
  amount: number
  highAmount?: number
  label: string // "USD 3 bn accrued, range to USD 5 bn"
}

/** The rows, the sums kept out of them, the currency, and the description. */
export interface StatutoryMaximumChartProps {
  rows: readonly StatutoryMaximumRow[]
  keptOut: readonly KeptOutSum[]
  /** Default "Kept out: not a content obligation, never added". */
  keptOutReason?: string
  currency: Currency
  description: string
  /** Pixels held until its code is there; it is as tall as its rows then. Default 300. */
  height?: number
}
