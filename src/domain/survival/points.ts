/** What the estimators take and give: counts by age in, one point per edge out. */

/**
 * Cases by age. `decided[i]` and `censored[i]` (still open) count ages in (edge i−1, edge i]; index 0
 * also holds age 0. Ages past the last edge, decided or not, are in `censored[last]`. A case censored at
 * an edge is at risk there. Edges ascend; cases at equal edges are of one age.
 */
export interface SurvivalCounts {
  edgesHours: readonly number[]
  decided: readonly number[]
  censored: readonly number[]
}

/** The same, the decided cases by how they were decided. */
export interface OutcomeCounts<Name extends string = string> {
  edgesHours: readonly number[]
  decidedByOutcome: Readonly<Record<Name, readonly number[]>>
  censored: readonly number[]
}

/** The level of the limits, 0.95 for 95 %. */
export interface Confidence {
  confidence: number
}

/** At an edge: how many cases were still under way just before it, and the estimate after it. */
interface CurvePoint {
  hours: number
  atRisk: number
  /** Of the estimate itself, a part of a whole; null where there is none. */
  standardError: number | null
  /** Limits of the estimate, 0 to 1; both null where there are none. */
  lower: number | null
  upper: number | null
}

/** `survival` is the share not decided by the edge, 0 to 1. */
export interface SurvivalPoint extends CurvePoint {
  survival: number
}

/** `incidence` is the share decided so by the edge, 0 to 1. */
export interface IncidencePoint extends CurvePoint {
  incidence: number
}

/** The age by which a part of the cases is decided, with its limits; null where not reached. */
export interface SurvivalQuantile {
  hours: number | null
  lower: number | null
  upper: number | null
}
