/** How large a part of the cap one action takes: three assumptions with names. */
import type { SeverityPreset } from './assumptions.ts'

/** A Beta distribution over the parts of a cap, its mean alpha / (alpha + beta), and why it is offered. */
export type SeverityAssumption = { alpha: number; beta: number; mean: number; reason: string }

const beta = (alpha: number, beta_: number, reason: string): SeverityAssumption => ({
  alpha,
  beta: beta_,
  mean: alpha / (alpha + beta_),
  reason,
})

/**
 * No precedent punishes lateness. The two fines paid under NetzDG, EUR 2 m and EUR 3 m, were 4 % and
 * 6 % of its EUR 50 m, and for an incomplete report and the complaint channel: `token` has its mean
 * between them. The others rest on nothing but the question what if an authority went further. The
 * reasons name no fine: a page tells only what was known on its day.
 */
export const severityAssumptions: Readonly<Record<SeverityPreset, SeverityAssumption>> = {
  token: beta(
    1,
    19,
    'Assumption: 5 % of the cap on average, a sign rather than a loss. No precedent punishes lateness.',
  ),
  moderate: beta(
    2,
    6,
    'Assumption: a quarter of the cap on average, seldom more than half. No precedent punishes lateness.',
  ),
  severe: beta(
    4,
    4,
    'Assumption: half of the cap on average, at times nearly all of it. No precedent punishes lateness.',
  ),
}
