/** One obligation of an instrument, with its own dates. */
import * as z from 'zod/mini'
import { CitedText, FactMark, notPublishedByThen } from './citation.ts'
import { Hours, IsoDate, LocalDays } from './units.ts'
import {
  CaseClass,
  CaseKind,
  Category,
  Channel,
  Jurisdiction,
  Outcome,
  Status,
  Trigger,
} from './vocabulary.ts'

/**
 * A dated change of status. It begins at 00:00 on `on` in the jurisdiction's zone (an EU duty's day
 * in the zone of the case's country). "In force" means the duty applies.
 */
export const Transition = z.object({
  on: IsoDate,
  status: Status,
  /** What happened, as a sentence: "Bundestag passes the Act". */
  event: z.string(),
  ...FactMark,
})
export type Transition = z.infer<typeof Transition>

/**
 * By when. `hours` and `local days` make a clock, with the text's own `qualification` where it has
 * one ("as a rule"); the others do not: `wording` has the text's own words ("swiftly"), "none set"
 * was announced without one, "silent" was read and says nothing, "not researched" was not read.
 */
export const Deadline = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('hours'),
    deadlineHours: Hours,
    qualification: z.optional(z.string()),
  }),
  z.object({
    form: z.literal('local days'),
    deadlineDays: LocalDays,
    qualification: z.optional(z.string()),
  }),
  z.object({ form: z.literal('wording'), wording: z.string() }),
  z.object({ form: z.enum(['none set', 'silent', 'not researched', notPublishedByThen]) }),
])
export type Deadline = z.infer<typeof Deadline>

/**
 * How a duty was called, numbered and timed until a day (exclusive): a proposal has other article
 * numbers than the act, and may have had another deadline.
 */
export const DutyWording = z.object({
  until: IsoDate,
  title: z.string(),
  shortTitle: z.string(),
  reference: z.string(),
  deadline: z.optional(Deadline),
})
export type DutyWording = z.infer<typeof DutyWording>

/** What somebody owes: when, by when, over which cases, and what satisfies it. */
export const Duty = z.object({
  id: z.string(), // "de-netzdg.24h": the instrument's id, a dot, a slug
  title: z.string(), // an imperative: "Decide on a notice of manifestly unlawful content in 24 h"
  shortTitle: z.string(), // for marks and chips: "NetzDG 24 h"
  reference: z.string(), // "s. 3(2) no. 2"
  /** Oldest first, where the words above came later than the duty's first status; else absent. */
  earlierWordings: z.optional(z.array(DutyWording)),
  jurisdiction: Jurisdiction,
  /** Circle or diamond: whether it is of the kind that can bind. */
  isLaw: z.boolean(),
  trigger: Trigger,
  /** Which cases it governs; null where no case log has any (reports, procedures, settlements). */
  caseKind: z.nullable(CaseKind),
  channels: z.array(Channel),
  /** Empty: all categories. */
  categories: z.array(Category),
  /** The class it is limited to; null where it covers all. */
  onlyClass: z.nullable(CaseClass),
  deadline: Deadline,
  /** The outcomes that satisfy it in time; the duty to decide is satisfied by "rejected" too. */
  satisfiedBy: z.array(Outcome),
  /** Exceptions the text allows: a case carrying one is outside the rule. */
  exceptions: z.array(z.string()),
  transitions: z.array(Transition).check(z.minLength(1)),
  notes: z.array(CitedText),
  /**
   * True only in a view of a past day's knowledge: that there was a duty was public, its text was
   * not. Trigger, reach and what satisfies it then say nothing, and no clock is read against it.
   */
  isWordingUnpublished: z.optional(z.boolean()),
  ...FactMark,
})
export type Duty = z.infer<typeof Duty>
