/** Replay: the same cases read against other rules: a dead law, a bill, another country's duty. */
import type { Instrument } from '#contract/instrument.ts'
import type { Clock } from '#domain/onTime/clock.ts'
import type { Rule } from '#domain/verdict/rule.ts'
import { yardstickRule } from '#domain/verdict/rule.ts'
import { yardstickDuties } from '#domain/yardstick.ts'

/** A rule that cases can be replayed against: it has a clock, and governs cases of a log. */
export type ReplayRule = Rule & Clock

/** The rule as one to replay against; null without a clock, or where it governs no cases. */
export function asReplayRule(rule: Rule): ReplayRule | null {
  const { deadline, caseKind } = rule
  return deadline && caseKind ? { ...rule, deadline, caseKind, reading: 'yardstick' } : null
}

/**
 * A duty of the record as a rule to replay against, whatever became of it; null for an id that is
 * no duty with a clock over cases. "fr-avia.24h" → the Avia bill's 24 h.
 */
export function replayRuleOf(
  dutyId: string,
  instruments: readonly Instrument[],
): ReplayRule | null {
  const found = yardstickDuties(instruments).find(({ duty }) => duty.id === dutyId)
  return found ? asReplayRule(yardstickRule(found)) : null
}

/** How cases stand to one rule, of those past its deadline. */
export interface ReplayShare {
  onTime: number
  late: number
  /** On time and late. */
  n: number
  /** On time of n; null where n is 0. */
  share: number | null
  /** 95 % (Wilson); null where n is 0. */
  lower: number | null
  upper: number | null
}

/** Cases that fall under both rules and are past both deadlines. */
export interface ReplayFlips {
  /** On time or late under each: the sum of the next four. */
  compared: number
  onTimeUnderBoth: number
  lateUnderBoth: number
  /** On time under the first, late under the second. */
  lateOnlyUnderSecond: number
  /** Late under the first, on time under the second. */
  lateOnlyUnderFirst: number
  /** Fall under both, but one does not count them: withdrawn in time, an allowed exception, paused. */
  notCounted: number
}

/** What is read off the answers for some of the cases. */
export interface ReplayCounts {
  /** For each rule its own share, over all that it governs. */
  shares: ReplayShare[]
  /** Null for one rule, or two that cannot be compared. */
  flips: ReplayFlips | null
  /**
   * Counted in a rule's own share and in no comparison: the other rule does not govern or count
   * them, or its deadline has not passed. For each rule; null where `flips` is.
   */
  apart: number[] | null
}
