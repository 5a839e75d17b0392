/** The one question every source of cases answers, and its answer. */
import * as z from 'zod/mini'
import { Instant, ZoneName } from './units.ts'
import { CaseKind } from './vocabulary.ts'

/** What cases can be counted by; a missing value is the group "unknown". */
export const Dimension = z.enum([
  'jurisdiction',
  'platform',
  'category',
  'channel',
  'class',
  'process',
  'reason',
  'exception',
  'hourOfWeek', // 0 = Monday 00:00 in the question's zone, "0" … "167"
])
export type Dimension = z.infer<typeof Dimension>

/** Answers hold at most this many cells; beyond it a problem names the dimension to drop. */
export const CELL_LIMIT = 50_000

const PeriodRun = z.object({
  from: Instant,
  step: z.union([z.number().check(z.positive()), z.literal('month')]), // hours, or calendar months in `zone`
  count: z.number().check(z.int(), z.positive()), // number of steps: count + 1 edges
})
const AgeRun = z.object({
  from: z.number().check(z.nonnegative()),
  step: z.number().check(z.positive()),
  count: z.number().check(z.int(), z.positive()),
})

/**
 * Edges are the sorted, distinct union of all runs' edges and cuts. n edges make n + 1 bins, the
 * first and the last unbounded, so that every case falls in exactly one:
 * periods (by receivedAt): bin 0 before edge 0; bin i is [edge i−1, edge i); bin n from the last edge on.
 * ages (decided − received, or asOf − received while open): bin 0 is [0, edge 0]; bin i is
 * (edge i−1, edge i]; bin n lies past the last edge. Edges in hours are rounded to whole seconds, as
 * ages are whole seconds. In `localDays` an age is the difference of the
 * two local calendar dates in `zone`.
 */
export const TallyQuestion = z.object({
  kind: CaseKind,
  asOf: Instant,
  where: z.object({
    jurisdiction: z.optional(z.array(z.string())),
    platform: z.optional(z.array(z.string())),
    category: z.optional(z.array(z.string())),
    channel: z.optional(z.array(z.string())),
    class: z.optional(z.array(z.string())),
    process: z.optional(z.array(z.string())),
    reason: z.optional(z.array(z.string())),
    exception: z.optional(z.array(z.string())),
    hourOfWeek: z.optional(z.array(z.string())),
    receivedFrom: z.optional(Instant), // inclusive
    receivedTo: z.optional(Instant), // exclusive
  }),
  by: z.array(Dimension),
  zone: ZoneName,
  periods: z.object({ runs: z.array(PeriodRun), cuts: z.array(Instant) }),
  ages: z.object({
    unit: z.enum(['hours', 'localDays']),
    runs: z.array(AgeRun),
    cuts: z.array(z.number().check(z.nonnegative())),
  }),
})
export type TallyQuestion = z.infer<typeof TallyQuestion>

/**
 * Counts in columns of equal length, cells with count 0 left out, in ascending order of
 * (group, period, age, outcome). `groups[cells.group[i]]` are the values of `by`, in its order,
 * sorted in code-point order; `outcomes[cells.outcome[i]]` is an Outcome, "open", or "unknown" for a
 * case decided without one. Both hold only what occurs in a cell, outcomes in code-point order too.
 * Σ count = rowsSeen, the cases that match `where` and were received before `asOf`.
 * `rowsLeftOut` are rows of the source that could not be read as cases, whatever the question.
 */
export const Tally = z.object({
  periodEdges: z.array(Instant),
  ageEdges: z.array(z.number()),
  groups: z.array(z.array(z.string())),
  outcomes: z.array(z.string()),
  cells: z.object({
    group: z.array(z.number()),
    period: z.array(z.number()),
    age: z.array(z.number()),
    outcome: z.array(z.number()),
    count: z.array(z.number()),
  }),
  coverage: z.object({ complete: z.boolean(), missing: z.array(z.string()) }),
  rowsSeen: z.number(),
  rowsLeftOut: z.number(),
})
export type Tally = z.infer<typeof Tally>
