/** What is asked to compare open and decided cases of equal age. */
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import { type Instant, zoneName } from '#contract/units.ts'
import type { CaseKind } from '#contract/vocabulary.ts'

/**
 * Cases are alike in country and channel before their categories are compared: how fast they are
 * decided depends on both, and so does the mix of categories. Paused cases are told apart.
 */
export const CASE_MIX_DIMENSIONS = [
  'jurisdiction',
  'channel',
  'category',
  'exception',
] as const satisfies readonly Dimension[]

/**
 * Ages within which cases count as of equal age, in hours: about a fifth of the age wide. Fewer than
 * a curve's, because every country, channel and category is counted at each.
 */
const CASE_MIX_AGES_HOURS = [
  1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 21, 24, 30, 36, 48, 60, 72, 96, 120, 168, 240, 336, 504, 720,
  1080, 1440,
]

/** The cases of a page: their kind, the as-of, what they are limited to, with the receipts. */
export interface CaseMixInput {
  kind: CaseKind
  asOf: Instant
  where: TallyQuestion['where']
  /** The log begins: what was received before is not compared. */
  observedFrom: Instant | null
}

/** The question whose answer `caseMixCheck` reads. */
export function caseMixQuestion({ kind, asOf, where, observedFrom }: CaseMixInput): TallyQuestion {
  const first = Math.max(where.receivedFrom ?? 0, observedFrom ?? 0) as Instant
  return {
    kind,
    asOf,
    where: { ...where, receivedFrom: first },
    by: [...CASE_MIX_DIMENSIONS],
    zone: zoneName('UTC'),
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [...CASE_MIX_AGES_HOURS] },
  }
}
