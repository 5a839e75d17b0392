/** The share of cases not yet decided by each age, the open ones counted for as long as they were seen. */
import { normalQuantile } from '#domain/normal.ts'
import { ageBins } from './ageBins.ts'
import type { Confidence, SurvivalCounts, SurvivalPoint } from './points.ts'

/**
 * Kaplan and Meier's product-limit estimate (1958) with Greenwood's standard error (1926) and log-log
 * limits (Kalbfleisch and Prentice 1980), one point per edge:
 *
 *     S(t) = Π (1 − d/n),  SE(t) = S(t) √(Σ d / (n (n − d))),  limits S(t) ^ exp(± z SE / (S ln S))
 *
 * over the edges up to t, with d decided and n at risk at each.
 *
 * Ten cases: 4 decided by 24 h, 1 open at that age, 2 decided by 48 h, 3 open at 48 h. At 24 h: 6/10,
 * SE √(0.6² · 4/(10 · 6)) = 0.1549, limits 0.2527 and 0.8272. At 48 h: 0.6 · 3/5 = 0.36, SE 0.1610,
 * limits 0.0899 and 0.6484.
 *
 * Null where R's survival package has NA or NaN: the limits where the estimate is 1 (but from the first
 * case on; before it all are 1) or 0, the standard error where it is 0. Without a case the estimate is
 * 1 and the other three null.
 *
 * Throws a RangeError for edges that descend, counts below 0 and columns of another length.
 */
export function kaplanMeier(
  { edgesHours, decided, censored }: SurvivalCounts,
  { confidence }: Confidence = { confidence: 0.95 },
): SurvivalPoint[] {
  const bins = ageBins(edgesHours, [decided, censored])
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const [decidedAt = new Float64Array()] = bins.columns
  let survival = 1
  let greenwoodSum = 0
  const points = bins.hours.map((hours, index): SurvivalPoint => {
    const atRisk = bins.atRisk[index] ?? 0
    const events = decidedAt[index] ?? 0
    if (events > 0) {
      survival *= (atRisk - events) / atRisk
      greenwoodSum += events / (atRisk * (atRisk - events))
    }
    const spread =
      index < bins.firstLeaving
        ? beforeTheFirst(bins.firstLeaving)
        : logLogSpread(survival, Math.sqrt(greenwoodSum), z)
    return { hours, atRisk, survival, ...spread }
  })
  return bins.indexOfEdge.map((index, edge) => ({
    ...(points[index] as SurvivalPoint),
    hours: edgesHours[edge] ?? 0,
  }))
}

type Spread = Pick<SurvivalPoint, 'standardError' | 'lower' | 'upper'>

const beforeTheFirst = (firstLeaving: number): Spread =>
  firstLeaving === Infinity
    ? { standardError: null, lower: null, upper: null }
    : { standardError: 0, lower: 1, upper: 1 }

/** `errorOfLog` is the standard error of ln S. */
function logLogSpread(survival: number, errorOfLog: number, z: number): Spread {
  if (survival === 0) return { standardError: null, lower: null, upper: null }
  const standardError = survival * errorOfLog
  if (survival === 1) return { standardError, lower: null, upper: null }
  const logOfHazard = Math.log(-Math.log(survival))
  const half = (z * errorOfLog) / Math.log(survival)
  return {
    standardError,
    lower: Math.exp(-Math.exp(logOfHazard - half)),
    upper: Math.exp(-Math.exp(logOfHazard + half)),
  }
}
