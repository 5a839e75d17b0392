/** When a case comes due under a rule that a source was given. */
import type { DueRule } from '#contract/case.ts'
import { instant, type Instant } from '#contract/units.ts'
import type { Pause } from './caseTable.ts'
import { localSeconds, momentOf, zoneOffsets } from './zoneOffsets.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 86_400

/**
 * The due time as known at the as-of; null for a rule with neither hours nor days. Hours are exact; n
 * local days end with the nth calendar day after receipt, in the rule's zone. A pause moves it by as
 * long as it has lasted by then, which shows single cases as they stand and judges none.
 *
 * Received 2019-06-17T09:00 in Berlin, 7 days → 2019-06-24T24:00 there; paused for 5 h, 5 h later.
 */
export function dueTime(
  rule: DueRule,
  receivedAt: Instant,
  pauses: readonly Pause[],
  asOf: Instant,
): Instant | null {
  if (rule.deadlineHours !== undefined) {
    const unmoved = instant(receivedAt + Math.round(rule.deadlineHours * HOUR_SECONDS))
    return movedByPauses(unmoved, receivedAt, pauses, asOf)
  }
  if (rule.deadlineDays === undefined) return null
  const latest = instant(receivedAt + (rule.deadlineDays + 2) * DAY_SECONDS)
  const offsets = zoneOffsets(rule.zone, receivedAt, latest)
  const day = Math.floor(localSeconds(offsets, receivedAt) / DAY_SECONDS)
  const unmoved = instant(momentOf(offsets, (day + rule.deadlineDays + 1) * DAY_SECONDS))
  return movedByPauses(unmoved, receivedAt, pauses, asOf)
}

/**
 * A due time moved by the pauses that stopped its clock, as known at the as-of: each by as long as it
 * has lasted by then. Time in two pauses at once counts once, and a pause that begins when the clock
 * has run out moves nothing.
 *
 * Due at 24 h, paused from 10 h to 15 h and from 12 h to 16 h → due at 30 h; paused from 40 h → at 24 h.
 */
export function movedByPauses(
  unmoved: Instant,
  receivedAt: Instant,
  pauses: readonly Pause[],
  asOf: Instant,
): Instant {
  let due: number = unmoved
  let countedTo: number = receivedAt
  for (const { from, to } of pauses.toSorted((one, other) => one.from - other.from)) {
    if (from >= due) break
    const begins = Math.max(from, countedTo)
    const ends = Math.min(to ?? asOf, asOf)
    if (ends <= begins) continue
    due += ends - begins
    countedTo = ends
  }
  return instant(due)
}
