/** What a source of cases says of itself, its pages of cases, and how it says that something is wrong. */
import * as z from 'zod/mini'
import { Case, DueRule } from './case.ts'
import { TallyQuestion } from './tally.ts'
import { Hours, Instant, IsoDate, Money, Share } from './units.ts'
import { CaseKind } from './vocabulary.ts'

/** A truth planted in an invented scenario: what an estimate should recover. */
export const PlantedTruth = z.object({
  country: z.string(),
  asOf: Instant,
  receivedFrom: Instant,
  receivedTo: Instant,
  deadlineHours: Hours,
  /** The scenario's own probability that a case is satisfied within the deadline. */
  onTimeShare: Share,
})
export type PlantedTruth = z.infer<typeof PlantedTruth>

/** A change planted in an invented scenario on a day: what a before-and-after estimate should recover. */
export const PlantedChange = z.object({
  country: z.string(),
  on: IsoDate,
  /** What changed: the share of requests answered within these hours. */
  withinHours: Hours,
  /** Points of share at once, 0.1 is ten, and further points a month from then on. */
  levelChange: z.number(),
  slopeChangePerMonth: z.number(),
})
export type PlantedChange = z.infer<typeof PlantedChange>

/**
 * Whose cases they are, where a source says so: over the demo an invented company with invented
 * revenue, so that modelled losses never belong to a real one.
 */
export const Undertaking = z.object({
  name: z.string(), // "Musterplatz plc (invented)"
  /** Country of its establishment in the EU; null where it has none. */
  seat: z.nullable(z.string()),
  revenueYears: z.array(
    z.object({
      financialYear: z.number(),
      periodEnd: IsoDate,
      publishedOn: IsoDate,
      revenue: Money,
    }),
  ),
})
export type Undertaking = z.infer<typeof Undertaking>

/** What a source holds, of each kind of case: which values, which span, how many rows it could read. */
export const SourceInfo = z.object({
  name: z.string(), // "Demo", or a file's name
  version: z.string(), // "steady@1+7": scenario, version, seed; or a file's hash
  isInvented: z.boolean(),
  kinds: z.array(
    z.object({
      kind: CaseKind,
      values: z.record(z.string(), z.array(z.string())), // dimension → its values
      receivedFrom: Instant,
      receivedTo: Instant,
      observedFrom: Instant, // the log begins: what was received before was not seen
      rows: z.number(),
      rowsLeftOut: z.number(),
    }),
  ),
  plantedTruths: z.array(PlantedTruth),
  plantedChanges: z.optional(z.array(PlantedChange)),
  undertaking: z.optional(Undertaking),
})
export type SourceInfo = z.infer<typeof SourceInfo>

const Page = z.object({ offset: z.number(), limit: z.number().check(z.maximum(500)) })

/**
 * Cases open at the as-of, with when each comes due under every rule it matches. With `dueFrom`
 * (inclusive) or `dueTo` (exclusive) only those whose earliest due time lies there, and none without
 * one; with `id` only that case, if it is open.
 */
export const OpenCaseQuestion = z.object({
  kind: CaseKind,
  asOf: Instant,
  where: TallyQuestion.shape.where,
  dueRules: z.array(DueRule),
  dueFrom: z.optional(Instant),
  dueTo: z.optional(Instant),
  id: z.optional(z.string()),
  sort: z.enum(['due', 'received']),
  page: Page,
})
export type OpenCaseQuestion = z.infer<typeof OpenCaseQuestion>

/** Sorted by the earliest due time or by `receivedAt`, as asked; ties by id in code-point order. */
export const OpenCasePage = z.object({
  rows: z.array(
    z.object({ case: Case, due: z.array(z.object({ ruleId: z.string(), dueAt: Instant })) }),
  ),
  total: z.number(),
})
export type OpenCasePage = z.infer<typeof OpenCasePage>

/**
 * The cases a tally counted, or those of one cell of it, as seen at its as-of. Sorted by `receivedAt`,
 * the first received first, or by age, the oldest first; ties by id in code-point order.
 */
export const CaseQuestion = z.object({
  question: TallyQuestion,
  cell: z.optional(
    z.object({
      group: z.optional(z.array(z.string())),
      period: z.optional(z.number()),
      age: z.optional(z.number()),
      outcome: z.optional(z.string()),
    }),
  ),
  sort: z.enum(['received', 'age']),
  page: Page,
})
export type CaseQuestion = z.infer<typeof CaseQuestion>

/** A page of cases; `total` counts all that the question matches. */
export const CasePage = z.object({ rows: z.array(Case), total: z.number() })
export type CasePage = z.infer<typeof CasePage>

/** RFC 9457 problem details, as `application/problem+json`. */
export const Problem = z.object({
  type: z.optional(z.string()),
  title: z.string(),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
})
export type Problem = z.infer<typeof Problem>
