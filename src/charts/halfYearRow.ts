/** What `HalfYearChart` draws: a platform's published half-year. Null is "not published". */
export interface HalfYearRow {
  platform: string // "Facebook": a real service, from its own report
  halfYear: string // "H1 2018"
  itemsReported: number | null
  itemsRemoved: number | null
  isUnverified?: boolean
}

/** The half-years of all platforms, and the description. */
export interface HalfYearChartProps {
  rows: readonly HalfYearRow[]
  description: string
  height?: number
  width?: number
}
