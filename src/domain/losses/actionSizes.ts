/** What one action costs after another, as its severity says. */
import { normalQuantile } from '#domain/normal.ts'
import { betaShares } from './betaShares.ts'
import type { Draws } from './draws.ts'
import type { LossSeverity } from './lossExposure.ts'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'

/**
 * Amounts in the currency of the severity. `share of cap` never exceeds the cap: its share is at most 1.
 * A lognormal one is exp(meanLog + sdLog · z), z the normal quantile of one uniform number.
 *
 * Cap 50 m with Beta(2, 6): 12.5 m on average. A lognormal of (11, 1.2), u = 0.975: 629,000.
 */
export function actionSizes(uniforms: Draws, severity: LossSeverity): Draws {
  if (severity.form === 'lognormal') {
    const { meanLog, sdLog } = severity
    return (into) => {
      uniforms(into)
      for (let at = 0; at < into.length; at++) {
        into[at] = exponential(meanLog + sdLog * normalQuantile(into[at] ?? 0, logarithm))
      }
    }
  }
  const { cap, alpha, beta } = severity
  const shares = betaShares(uniforms, alpha, beta)
  return (into) => {
    shares(into)
    for (let at = 0; at < into.length; at++) into[at] = cap * (into[at] ?? 0)
  }
}
