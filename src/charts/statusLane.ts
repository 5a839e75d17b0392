/** What `StatusLanes` draws: one lane for each duty, with its dated status. */
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'

/** One duty and its dated status. */
export interface StatusLane {
  id: string
  title: string // "Decide on a notice in 24 h"
  subtitle: string // "Art. 1 II, manifestly unlawful"
  /** Ascending; each status lasts until the next transition. */
  transitions: readonly { on: IsoDate; status: Status; isUnverified?: boolean }[]
}

/** A day with a label above the lanes and a hairline through them. */
export interface LaneEvent {
  on: IsoDate
  label: string // "tabled"
}

/** The lanes, the as-of, the span of days drawn, and the description. */
export interface StatusLanesProps {
  lanes: readonly StatusLane[]
  events: readonly LaneEvent[]
  asOf: IsoDate
  /** The span drawn; left out, it is fitted to the transitions, the events and the as-of. */
  from?: IsoDate
  to?: IsoDate
  description: string
  width?: number
}
