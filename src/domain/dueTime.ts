/** When a case comes due under a rule that a source was given. */
import type { DueRule } from '#contract/case.ts'
import { instant, type Instant } from '#contract/units.ts'
import type { Pause } from './caseTable.ts'
import { localSeconds, momentOf, zoneOffsets } from './zoneOffsets.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 86_400

/**
 * The due time as known at the as-of; null for a rule with neither hours nor days. Hours are exact;
 * n local days end with the nth calendar day after receipt, in the rule's zone. A pause moves it by as
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
  const paused = pauses
    .filter((pause) => pause.from < asOf)
    .reduce((sum, { from, to }) => sum + Math.min(to ?? asOf, asOf) - from, 0)
  if (rule.deadlineHours !== undefined) {
    return instant(receivedAt + Math.round(rule.deadlineHours * HOUR_SECONDS) + paused)
  }
  if (rule.deadlineDays === undefined) return null
  const latest = instant(receivedAt + (rule.deadlineDays + 2) * DAY_SECONDS)
  const offsets = zoneOffsets(rule.zone, receivedAt, latest)
  const day = Math.floor(localSeconds(offsets, receivedAt) / DAY_SECONDS)
  return instant(momentOf(offsets, (day + rule.deadlineDays + 1) * DAY_SECONDS) + paused)
}
