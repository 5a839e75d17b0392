/** Replay: the same cases read against other rules: a dead law, a bill, another country's duty. */
import type { Instant, ZoneName } from '#contract/units.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import type { Clock } from '#domain/onTime/clock.ts'
import type { Asked, Scope } from '#domain/onTime/questionParts.ts'
import type { Rule } from '#domain/verdict/rule.ts'

/** A rule that cases can be replayed against: it has a clock, and governs cases of a log. */
export type ReplayRule = Rule & Clock

/** One question of a replay; several rules share it where they count in one unit. */
export interface ReplayAsked extends Asked {
  zone: ZoneName
  /** Received before it: past the deadline of each rule, in the plan's order. */
  pastBeforeOf: Instant[]
}

export interface ReplayPlan {
  rules: ReplayRule[]
  scope: Scope
  window: CaseWindow
  questions: TallyQuestion[]
  /** For each rule the questions it is read from. */
  asked: ReplayAsked[][]
  /** Null for one rule. */
  comparison: ReplayComparability | null
}

/** Whether there are cases that both rules can govern, and how they are told apart; if not, why. */
export type ReplayComparability =
  | { isComparable: true }
  | {
      isComparable: false
      because:
        | 'kinds differ'
        | 'channels differ'
        | 'categories differ'
        | 'classes differ'
        | 'lengths overlap'
    }

/** How the cases of a place or category stand to one rule, of those past its deadline. */
export interface ReplayShare {
  onTime: number
  late: number
  /** On time and late. */
  n: number
  /** Null where n is 0. */
  share: number | null
  /** 95 % (Wilson); null where n is 0. */
  lower: number | null
  upper: number | null
}

/** Cases that both rules govern and count, past both deadlines. */
export interface ReplayFlips {
  compared: number
  onTimeUnderBoth: number
  lateUnderBoth: number
  /** On time under the first, late under the second. */
  lateOnlyUnderSecond: number
  /** Late under the first, on time under the second. */
  lateOnlyUnderFirst: number
}

/** Everything read off the answers for the cases of one place and category. */
export interface ReplayCounts {
  /** For each rule its own share, over all that it governs. */
  shares: ReplayShare[]
  /** Null for one rule, or two that no case falls under together. */
  flips: ReplayFlips | null
  /** Past the deadlines, and in no comparison: only one rule governs or counts them, or neither. */
  apart: { onlyFirst: number; onlySecond: number; neither: number } | null
}

export interface ReplayFigures extends ReplayCounts {
  byCountry: (ReplayCounts & { country: Country })[]
  byCategory: (ReplayCounts & { category: string })[]
  cells: (ReplayCounts & { country: Country; category: string })[]
  /** For a rule limited to a class: its share if none … all of the overdue unclassified are in it. */
  ofClass: ({ low: number; high: number } | null)[]
}
