/** The share satisfied in time, read off a tally: exact counts, no estimator. */
import type { Dimension, Tally } from '#contract/tally.ts'
import { share, type Instant, type Share } from '#contract/units.ts'
import type { Outcome } from '#contract/vocabulary.ts'
import { edgeIndexOf } from './tallyEdges.ts'
import { OPEN, PAUSED } from './tallyReaders.ts'

/** Which cells of a tally count, and what is in time: the deadline must be an age edge of the tally. */
export type OnTimeQuestion = {
  /** Cases received from here on; a period edge of the tally. */
  from: Instant
  /** … and before here; a period edge. For the headline: the as-of less the deadline. */
  before: Instant
  /** The deadline as an age in the question's unit; an age edge. */
  deadlineAge: number
  /** The outcomes that satisfy the duty; "withdrawn" never does, it leaves the denominator. */
  satisfiedBy: readonly Outcome[]
  /** Which groups count, by their values; all where it is left out. */
  group?: (values: readonly string[]) => boolean
  /**
   * The question's `by`. Where it holds "exception", paused cases and those carrying one of
   * `exceptions` (the ones the statute allows) are outside the rule: neither on time nor late.
   */
  by?: readonly Dimension[]
  exceptions?: readonly string[]
}

/** How the cases of a window stand to a deadline; the six add up to all of them. */
export type Standing = {
  satisfied: number
  /** Decided after the deadline, withdrawn after it, open past it, or decided in time without satisfying. */
  late: number
  /** Open and not yet due. None in a headline, whose cases are all past their deadline. */
  undetermined: number
  withdrawn: number
  outsideRule: number
  closed: number
  closedLate: number
}

/** The standing of `n` cases, and the share satisfied in time; null where there is no case. */
export type OnTimeShare = Standing & { n: number; share: Share | null }

/**
 * Of the cases received in [from, before), whose deadline had passed by the as-of if `before` is the
 * as-of less the deadline: the share satisfied in time. Withdrawn within the deadline leaves the
 * denominator; withdrawn later is late, because it was open when the deadline passed.
 *
 * 100 cases past 24 h: 88 removed or rejected within it, 4 withdrawn within it, 5 decided later, 3
 * still open → satisfied 88, late 8, n 96, share 0.9167. `share` is null where n is 0: no data is
 * not zero.
 *
 * Throws where the question has no edge at `from`, `before` or `deadlineAge`.
 */
export function headlineOnTimeShare(tally: Tally, question: OnTimeQuestion): OnTimeShare {
  const standing = standingOf(tally, question)
  const n = standing.satisfied + standing.late
  return { ...standing, n, share: shareOf(standing.satisfied, n) }
}

/**
 * The share in time among closed cases alone, shown only for contrast: it forgets what is still open
 * and flatters whoever leaves hard cases lying.
 *
 * The 100 cases above → 88 of 93, 0.9462.
 */
export function naiveOnTimeShare(
  tally: Tally,
  question: OnTimeQuestion,
): { n: number; share: Share | null } {
  const { satisfied, closedLate } = standingOf(tally, question)
  return { n: satisfied + closedLate, share: shareOf(satisfied, satisfied + closedLate) }
}

/**
 * The bounds of a period that is not yet mature. Open and overdue is late; open and not yet due is
 * undetermined: all of it late … all of it on time.
 *
 * 80 satisfied, 10 late, 10 undetermined → 0.8 … 0.9.
 */
export function maturityBounds(
  tally: Tally,
  question: OnTimeQuestion,
): Standing & { n: number; allLate: Share | null; allOnTime: Share | null } {
  const standing = standingOf(tally, question)
  const { satisfied, late, undetermined } = standing
  const n = satisfied + late + undetermined
  return {
    ...standing,
    n,
    allLate: shareOf(satisfied, n),
    allOnTime: shareOf(satisfied + undetermined, n),
  }
}

/**
 * The bounds of a duty limited to one class. A class is known only once judged, so an overdue case
 * without one may or may not be in it: none in the class … all in it.
 *
 * Decided manifest in time 90, late 8, overdue and unclassified 12 → 90/98 = 0.918 … 90/110 = 0.818.
 * Cases decided in time whose class nobody recorded are left out and counted in `inTimeWithoutClass`.
 *
 * `by` must hold "class".
 */
export function classBounds(
  tally: Tally,
  question: OnTimeQuestion & { by: readonly Dimension[]; onlyClass: string },
): {
  inTime: number
  late: number
  overdueWithoutClass: number
  inTimeWithoutClass: number
  noneInClass: Share | null
  allInClass: Share | null
} {
  const classAt = question.by.indexOf('class')
  if (classAt < 0) throw new Error('bounds by class need a tally by class')
  const ofClass = (wanted: (value: string) => boolean) =>
    standingOf(tally, {
      ...question,
      group: (values) => wanted(values[classAt] ?? '') && (question.group?.(values) ?? true),
    })
  const inside = ofClass((value) => value === question.onlyClass)
  const without = ofClass((value) => value === 'unclassified' || value === 'unknown')
  const known = inside.satisfied + inside.late
  return {
    inTime: inside.satisfied,
    late: inside.late,
    overdueWithoutClass: without.late,
    inTimeWithoutClass: without.satisfied,
    noneInClass: shareOf(inside.satisfied, known),
    allInClass: shareOf(inside.satisfied, known + without.late),
  }
}

const shareOf = (part: number, whole: number) => (whole > 0 ? share(part / whole) : null)

function standingOf(tally: Tally, question: OnTimeQuestion): Standing {
  const { from, before, deadlineAge, satisfiedBy } = question
  const { groups, outcomes, cells } = tally
  // Bin i + 1 begins at edge i, and age bin i ends with edge i.
  const firstPeriod = edgeIndexOf(tally.periodEdges, from) + 1
  const endPeriod = edgeIndexOf(tally.periodEdges, before) + 1
  const lastAgeInTime = edgeIndexOf(tally.ageEdges, deadlineAge)
  const counted = groups.map((values) => question.group?.(values) ?? true)
  const outside = groups.map((values) => isOutsideRule(values, question))
  const satisfies = outcomes.map((outcome) => satisfiedBy.some((one) => one === outcome))
  const standing: Standing = {
    satisfied: 0,
    late: 0,
    undetermined: 0,
    withdrawn: 0,
    outsideRule: 0,
    closed: 0,
    closedLate: 0,
  }
  cells.count.forEach((count, cell) => {
    const group = cells.group[cell] ?? 0
    const period = cells.period[cell] ?? 0
    const outcome = cells.outcome[cell] ?? 0
    if (!counted[group] || period < firstPeriod || period >= endPeriod) return
    const isOpen = outcomes[outcome] === OPEN
    const inTime = (cells.age[cell] ?? 0) <= lastAgeInTime
    if (outside[group]) standing.outsideRule += count
    else if (inTime && isOpen) standing.undetermined += count
    else if (inTime && outcomes[outcome] === 'withdrawn') standing.withdrawn += count
    else if (inTime && satisfies[outcome]) standing.satisfied += count
    else {
      standing.late += count
      if (!isOpen) standing.closedLate += count
    }
    if (!isOpen) standing.closed += count
  })
  return standing
}

function isOutsideRule(values: readonly string[], question: OnTimeQuestion): boolean {
  const exception = values[question.by?.indexOf('exception') ?? -1]
  if (exception === undefined) return false
  return exception === PAUSED || (question.exceptions?.includes(exception) ?? false)
}
