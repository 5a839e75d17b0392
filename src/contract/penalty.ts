/** What an instrument says may be imposed. Evaluated by `#domain/exposure.ts`, never multiplied by items. */
import * as z from 'zod/mini'
import { FactMark } from './citation.ts'
import { IsoDate, Money, Share } from './units.ts'

/** Which revenue a percentage is of. The two are different bases. */
export const TurnoverBase = z.enum([
  'worldwide turnover of the preceding financial year',
  'qualifying worldwide revenue',
])
export type TurnoverBase = z.infer<typeof TurnoverBase>

/** A cap written as a fixed sum, with the multiplier for legal persons where the law has one. */
export const FixedCap = z.object({
  form: z.literal('fixed sum'),
  amount: Money,
  multiplier: z.optional(z.object({ by: z.number(), reference: z.string() })),
})
/** A cap written as a part of a revenue: 0.04 is 4 %. */
export const TurnoverCap = z.object({
  form: z.literal('share of turnover'),
  share: Share,
  base: TurnoverBase,
})
/** "none set": the text names no amount. "unknown": an amount may exist and has not been found. */
export const NoCap = z.object({ form: z.enum(['none set', 'unknown']), reason: z.string() })
/** The larger of several caps: GBP 18 m or 10 % of qualifying worldwide revenue. */
export const GreaterOfCap = z.object({
  form: z.literal('greater of'),
  of: z.array(z.discriminatedUnion('form', [FixedCap, TurnoverCap])).check(z.minLength(2)),
})

/** The most that may be imposed, in the text's own terms. */
export const Cap = z.discriminatedUnion('form', [FixedCap, TurnoverCap, NoCap, GreaterOfCap])
export type Cap = z.infer<typeof Cap>

/**
 * A part of one day's revenue: 5 % of the average daily turnover. A day's average is the financial
 * year's turnover over its days; no text of the record says how many, and 365 is taken.
 */
export const DailyTurnoverCap = z.object({
  form: z.literal('share of average daily turnover'),
  share: Share,
  base: TurnoverBase,
})

/**
 * What each day of going on failing may cost: a penalty that runs to compel, not to punish. Its days
 * are counted by a decision, so that it is no part of any maximum or total. Absent: the text has
 * none, or was not read for it.
 */
export const PeriodicPenalty = z.object({
  per: z.literal('day'),
  reference: z.string(), // "Art. 76(1)"
  compels: z.string(), // to do what: "to supply information requested by decision, to end …"
  /** The most for one day; "none set": the text names no daily amount. */
  cap: z.discriminatedUnion('form', [FixedCap, DailyTurnoverCap, NoCap]),
  /** The most for all days together. "the penalty's maximum": fine and days share the rule's cap. */
  limit: z.enum(['the penalty’s maximum', 'none in the text']),
  from: z.optional(IsoDate), // where it stands later than its rule: a proposal had another one
  ...FactMark,
})
export type PeriodicPenalty = z.infer<typeof PeriodicPenalty>

/**
 * One penalty of an instrument. It shares the status of the duties it secures (`dutyIds`, the first
 * is the one it is shown with), but only within `from` (inclusive) … `until` (exclusive): a bill's
 * amounts change between stages.
 */
export const PenaltyRule = z.object({
  id: z.string(), // "de-netzdg.procedure-fine"
  title: z.string(),
  reference: z.string(),
  dutyIds: z.array(z.string()).check(z.minLength(1)),
  nature: z.enum(['administrative', 'criminal', 'periodic', 'none']),
  /** True only for Avia's criminal fine. Shown, never multiplied. */
  perFailure: z.boolean(),
  addressee: z.string(),
  /** Whom the duty reaches by seat; a residual duty may not bind providers seated in the EU. */
  reaches: z.enum(['any provider', 'providers seated outside the EU']),
  cap: Cap,
  from: z.optional(IsoDate),
  until: z.optional(IsoDate),
  /** Penalties that may punish the same facts share a group, of which the largest counts. */
  group: z.optional(z.string()),
  /** What may run a day beside it. */
  periodic: z.optional(PeriodicPenalty),
  ...FactMark,
})
export type PenaltyRule = z.infer<typeof PenaltyRule>
