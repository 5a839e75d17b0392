/** One item under a clock, as lists and exports carry it. */
import * as z from 'zod/mini'
import { Hours, Instant, LocalDays, ZoneName } from './units.ts'
import { CaseClass, CaseKind, Outcome } from './vocabulary.ts'

/**
 * Dimension values are strings, not closed lists: a user's own log has its own platforms and
 * categories. A missing value is shown as "unknown".
 */
export const Case = z.object({
  id: z.string(),
  kind: CaseKind,
  jurisdiction: z.string(),
  platform: z.string(),
  category: z.string(),
  channel: z.string(),
  class: z.optional(CaseClass),
  classifiedAt: z.optional(Instant),
  receivedAt: Instant,
  decidedAt: z.optional(Instant),
  outcome: z.optional(Outcome),
  process: z.optional(z.string()),
  reason: z.optional(z.string()),
  pauses: z.optional(z.array(z.object({ from: Instant, to: z.optional(Instant) }))),
  exception: z.optional(z.string()),
})
export type Case = z.infer<typeof Case>

/** Which open cases come due when: a duty's clock reduced to what a source needs to sort by. */
export const DueRule = z.object({
  id: z.string(),
  where: z.record(z.string(), z.array(z.string())),
  zone: ZoneName,
  deadlineHours: z.optional(Hours),
  deadlineDays: z.optional(LocalDays),
  /** A duty governs what was received while it was in force: from inclusive, to exclusive. */
  receivedFrom: z.optional(Instant),
  receivedTo: z.optional(Instant),
})
export type DueRule = z.infer<typeof DueRule>
