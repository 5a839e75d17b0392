/** A lane's transitions as what is drawn: bars while a status lasts, and an end. */
import type { Status } from '#contract/vocabulary.ts'
import { dayNumber } from './days.ts'
import type { StatusLane } from './statusLane.ts'

/** How a status is drawn: bars in five manners, or an end (mark, dotted line, word). */
export type LaneManner =
  | 'dotted'
  | 'dashed'
  | 'hatched'
  | 'solid'
  | 'lower half'
  | 'outline'
  | 'end'

const MANNERS: Record<Status, LaneManner> = {
  exploratory: 'dotted',
  proposed: 'dashed',
  adopted: 'hatched',
  'in force': 'solid',
  'applies in part': 'lower half',
  'struck down': 'end',
  repealed: 'end',
  superseded: 'end',
  requested: 'dotted',
  announced: 'dashed',
  'under way': 'outline',
  pending: 'outline',
  ended: 'end',
  settled: 'end',
}

/** One status while it lasts. */
export interface LaneSpan {
  status: Status
  manner: LaneManner
  /** Days since 1970-01-01, cut to the span drawn; `to` is where the next status begins. */
  from: number
  to: number
  /** False where the status began before the span drawn. */
  beginsHere: boolean
  isUnverified: boolean
}

/**
 * The spans of a lane that fall between two days (days since 1970-01-01), in time.
 * @example proposed on 2019-03-20, adopted on 2020-05-13 → a dashed bar up to the day of adoption,
 * then a hatched one to the end
 */
export function laneSpans(
  transitions: StatusLane['transitions'],
  drawnFrom: number,
  drawnTo: number,
): LaneSpan[] {
  return transitions.flatMap((transition, index) => {
    const begins = dayNumber(transition.on)
    const next = transitions[index + 1]
    const from = Math.max(begins, drawnFrom)
    const to = Math.min(next ? dayNumber(next.on) : drawnTo, drawnTo)
    if (to <= from) return []
    const { status, isUnverified = false } = transition
    const beginsHere = begins >= drawnFrom
    return [{ status, manner: MANNERS[status], from, to, beginsHere, isUnverified }]
  })
}
