/** The verdict on one case under one rule. */
import type { Case } from '#contract/case.ts'
import type { Instant, ZoneName } from '#contract/units.ts'
import { caseSeen } from '#domain/caseSeen.ts'
import { movedByPauses } from '#domain/dueTime.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import { isOfClass } from './caseClass.ts'
import { caseZone } from './countryOf.ts'
import { notGovernedBecause } from './governs.ts'
import { deadlinePasses, type Rule } from './rule.ts'
import type { Verdict, VerdictOutcome, VerdictReason } from './verdict.ts'

/** The moment a case is judged at. */
export interface ReadAt {
  /** Nothing known at or after it is read. */
  asOf: Instant
  /** For a case outside the record's countries; UTC where left out. */
  zone?: ZoneName
}

/**
 * How the case stands to the rule as of a moment. Changing the law changes no past verdict: a rule
 * read as law is the duty in force on the case's local day of receipt.
 *
 * A notice in Germany, received on 24 June 2019 at 21:54 in Berlin and open on 26 June, against
 * NetzDG's 24 h (manifest content only): open overdue since the 25th at 21:54 if it is manifest,
 * outside the rule if not. Against the Avia bill as law: outside the rule, another jurisdiction.
 *
 * The class counts only from when it was known, a pause only for as long as it has lasted.
 */
export function verdictOf(one: Case, rule: Rule, { asOf, zone: elsewhere }: ReadAt): Verdict {
  const zone = caseZone(one, elsewhere)
  if (one.receivedAt >= asOf) return outside('not received by the as-of')
  const seen = caseSeen(one, asOf)
  const notGoverned = notGovernedBecause(rule, seen, zone)
  if (notGoverned) return outside(notGoverned)
  if (!rule.deadline) return { ...outside('names no hours or days'), outcome: 'no clock' }

  const inClass = rule.onlyClass === null ? true : isOfClass(seen, rule.onlyClass)
  if (inClass === false) {
    const isLawful = seen.outcome === 'rejected' && rule.onlyClass === 'manifest'
    return outside(isLawful ? 'found lawful, so never manifest' : 'another class')
  }
  const unmoved = deadlinePasses(rule.deadline, seen.receivedAt, zone)
  const dueAt = movedByPauses(unmoved, seen.receivedAt, seen.pauses ?? [], asOf)
  const stands = standingOf(seen, rule, { unit: rule.deadline.unit, dueAt, asOf })
  const common: Pick<Verdict, 'dueAt' | 'isPastDue' | 'ifNotInClass' | 'standsAlone'> = {
    dueAt,
    isPastDue: isPast(rule.deadline.unit, dueAt, asOf),
    ifNotInClass: inClass === null ? 'outside the rule' : null,
    standsAlone: null,
  }
  if (seen.pauses?.length) {
    return {
      ...common,
      outcome: 'outside the rule',
      because: 'paused',
      standsAlone: stands.outcome,
    }
  }
  if (seen.exception !== undefined && rule.exceptions.includes(seen.exception)) {
    return {
      ...common,
      outcome: 'outside the rule',
      because: 'an exception that the duty allows',
    }
  }
  return { ...common, ...stands }
}

const outside = (because: VerdictReason): Verdict => ({
  outcome: 'outside the rule',
  because,
  dueAt: null,
  isPastDue: false,
  ifNotInClass: null,
  standsAlone: null,
})

/** The last second of a number of hours is in time; 24:00 of the last local day no longer is. */
const isPast = (unit: YardstickDeadline['unit'], dueAt: Instant, at: Instant): boolean =>
  unit === 'hours' ? at > dueAt : at >= dueAt

function standingOf(
  seen: Case,
  { satisfiedBy }: Rule,
  { unit, dueAt, asOf }: { unit: YardstickDeadline['unit']; dueAt: Instant; asOf: Instant },
): { outcome: VerdictOutcome; because: VerdictReason } {
  if (seen.decidedAt === undefined) {
    return isPast(unit, dueAt, asOf)
      ? { outcome: 'open overdue', because: 'past the deadline' }
      : { outcome: 'open in time', because: 'not yet due' }
  }
  const isLate = isPast(unit, dueAt, seen.decidedAt)
  if (seen.outcome === 'withdrawn') {
    return isLate
      ? { outcome: 'late', because: 'withdrawn after the deadline' }
      : { outcome: 'outside the rule', because: 'withdrawn before the deadline' }
  }
  if (isLate) return { outcome: 'late', because: 'decided after the deadline' }
  return seen.outcome !== undefined && satisfiedBy.includes(seen.outcome)
    ? { outcome: 'on time', because: 'satisfied in time' }
    : { outcome: 'late', because: 'in time, with an outcome that does not satisfy the duty' }
}
