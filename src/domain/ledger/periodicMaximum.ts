/** What one day of a running penalty comes to at most. */
import type { ExposureWorld } from '#contract/exposure.ts'
import type { PenaltyRule, PeriodicPenalty } from '#contract/penalty.ts'
import { capRange } from '#domain/capRange.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { amountOf } from './amount.ts'
import type { PeriodicMaximum } from './ledgerLine.ts'

/**
 * The most for one day; null before the penalty stood. A share of the average daily turnover is the
 * year's revenue × share ÷ 365, by the same base year, stand-in and rate as the rule's own maximum.
 * How many days it runs is for a decision to say, so that a day is never multiplied, nor added to a
 * total. The reason stands where no amount does: the text names none, or the revenue is unknown.
 *
 * DSA art. 76(1) for Facebook on 2024-06-01: USD 134,902 m × 5 % ÷ 365 = USD 18.48 m a day. OSA names
 * no amount a day: fine and days together stay under the one maximum (sch. 13 para. 4(7)).
 */
export function periodicMaximum<World extends ExposureWorld>(
  rule: PenaltyRule,
  penalty: PeriodicPenalty,
  facts: PenaltyFacts,
  world: World,
): PeriodicMaximum<World> | null {
  if (penalty.from !== undefined && facts.date < penalty.from) return null
  const { cap } = penalty
  if ('reason' in cap) {
    return { penalty, perDay: null, reason: cap.reason, standInBaseYear: null, derivation: [] }
  }
  const { floor, reason, standIn, steps } = capRange(cap, citedBy(rule, penalty), facts)
  return {
    penalty,
    perDay: floor ? amountOf('statutory maximum', world, floor.amount) : null,
    reason,
    standInBaseYear: standIn,
    derivation: steps,
  }
}

/** The working cites the article on days, not the one on fines. */
function citedBy(rule: PenaltyRule, penalty: PeriodicPenalty): PenaltyRule {
  const { note: _note, ...whole } = rule
  const { reference, sources, publishedOn, verified, note } = penalty
  return {
    ...whole,
    reference,
    sources,
    publishedOn,
    verified,
    ...(note === undefined ? {} : { note }),
  }
}
