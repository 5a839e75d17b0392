/** The stretch of time that status lanes show. */
import type { IsoDate } from '#contract/units.ts'
import { dayNumber } from './days.ts'
import type { LaneEvent, StatusLane } from './statusLane.ts'

/** Pixels kept free at the right for an end's mark and word, at the left for "start unverified". */
const ROOM_FOR_END = 112
const ROOM_FOR_END_WIDE = 144
const ROOM_FOR_UNVERIFIED = 100
const ROOM_AT_EDGE = 20
/** A life of less than half a year is drawn over half a year. */
const LEAST_DAYS = 183

/** The first and the last day drawn. */
export interface DrawnTime {
  /** Days since 1970-01-01. */
  from: number
  to: number
}

/**
 * From before the first to after the last of all transitions, events and the as-of, with room for
 * the words at both ends.
 * @param plotWidth pixels the time is drawn on
 */
export function fittedTime(
  lanes: readonly StatusLane[],
  events: readonly LaneEvent[],
  asOf: IsoDate,
  plotWidth: number,
): DrawnTime {
  const transitions = lanes.flatMap((lane) => lane.transitions)
  const days = [...transitions, ...events].map(({ on }) => dayNumber(on))
  const first = Math.min(...days, dayNumber(asOf))
  const last = Math.max(...days, dayNumber(asOf), first + LEAST_DAYS)
  const isUnverifiedEarly = lanes.some((lane) => {
    const start = lane.transitions[0]
    return start?.isUnverified && dayNumber(start.on) - first < (last - first) * 0.2
  })
  const isWide = plotWidth > 500
  const rightRoom = isWide ? ROOM_FOR_END_WIDE : ROOM_FOR_END
  const leftRoom = isUnverifiedEarly && isWide ? ROOM_FOR_UNVERIFIED : ROOM_AT_EDGE
  const daysPerPixel = (last - first) / Math.max(80, plotWidth - leftRoom - rightRoom)
  return { from: first - leftRoom * daysPerPixel, to: last + rightRoom * daysPerPixel }
}
