/** Why a case is due when it is: everything that a due time follows from, as data for a panel. */
import type { Instant, IsoDate, ZoneName } from '#contract/units.ts'
import type { CaseClass, Outcome, Status } from '#contract/vocabulary.ts'
import type { Rule } from '#domain/verdict/rule.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'

/** A moment with the clock that it is told by. */
export interface LocalMoment {
  at: Instant
  zone: ZoneName
  /** "Berlin". */
  city: string
}

/** Why a case is due when it is, step by step. */
export interface Trace {
  caseId: string
  /** The clock starts with the receipt. */
  start: LocalMoment
  /**
   * The class and since when it is known. `value` null: `isJudged` says whether the case is still
   * unclassified, or was decided without a class on record. Found lawful is "other".
   */
  class: { value: CaseClass | null; since: Instant | null; isJudged: boolean }
  /** One rule: one due time; two while unclassified. Earliest first; those without a clock last. */
  rules: TracedRule[]
  /** As known at the as-of; `to` null while one lasts, its seconds then up to the as-of. */
  pauses: { from: Instant; to: Instant | null; seconds: number }[]
  /** What a decided case carries, and which of the rules allow it; null where none is recorded. */
  exception: { name: string; allowedBy: string[] } | null
  /** Null while open. */
  decided: { at: Instant; outcome: Outcome | null } | null
  /** The as-of. */
  readAt: LocalMoment
}

/** One rule read over the case: what it says, and how the case stands to it. */
export interface TracedRule {
  rule: Rule
  verdict: Verdict
  /** Holds only if the case is of this class, which is not known; null: whatever the class. */
  onlyIf: CaseClass | null
  /** Words and section as they stood on the day of receipt; null for an own target. */
  text: {
    title: string
    shortTitle: string
    reference: string
    dutyId: string
    instrumentId: string
    /** Ids into the instrument's `sources`. */
    sourceIds: string[]
    verified: boolean
    /** "as a rule". */
    qualification: string | null
  } | null
  /** The duty's status on the local day of receipt; null for an own target or before it began. */
  law: { status: Status; since: IsoDate; isLaw: boolean } | null
  due: {
    at: Instant
    /** Local days end with this day; null for a number of hours. */
    endOf: IsoDate | null
    /** How far pauses have moved it. */
    movedBySeconds: number
    /** To the due time from the as-of; negative once overdue. Null for a decided case. */
    secondsLeft: number | null
  } | null
}
