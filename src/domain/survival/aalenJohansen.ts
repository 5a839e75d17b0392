/** The share of cases decided one way or another by each age, none of them counted twice. */
import { normalQuantile } from '#domain/normal.ts'
import { ageBins } from './ageBins.ts'
import { influences } from './influences.ts'
import type { Confidence, IncidencePoint, OutcomeCounts } from './points.ts'

/**
 * Aalen and Johansen's cumulative incidence (1978) of each outcome, one point per edge:
 *
 *     F_k(t) = Σ S(t−) d_k / n
 *
 * over the edges up to t, with d_k decided so and n at risk at each, and S the share not decided in any
 * way. The incidences and S add up to 1: where outcomes compete, 1 less a Kaplan-Meier curve of one
 * outcome is too high. The standard error is the infinitesimal jackknife's, the root of the sum of each
 * case's squared influence; limits are F exp(± z SE / F), at most 1 (conf.type "log"). Both are those of R's
 * `survfit` for several states.
 *
 * Ten cases: by 24 h 3 removed and 1 rejected, 1 open at that age; by 48 h 1 removed and 1 rejected; 3
 * open at 48 h. Removed: 3/10 at 24 h, 0.3 + 0.6 · 1/5 = 0.42 at 48 h, SE 0.1621, limits 0.1971 and
 * 0.8949.
 *
 * Null where R has NA: the limits where the incidence is 0 (but from the first case on; before it both
 * are 0). Without a case the incidence is 0 and the other three null.
 *
 * Throws a RangeError for edges that descend, counts below 0 and columns of another length.
 */
export function aalenJohansen<Name extends string>(
  { edgesHours, decidedByOutcome, censored }: OutcomeCounts<Name>,
  { confidence }: Confidence = { confidence: 0.95 },
): Record<Name, IncidencePoint[]> {
  const names = Object.keys(decidedByOutcome) as Name[]
  const bins = ageBins(edgesHours, [...names.map((name) => decidedByOutcome[name]), censored])
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const estimates = influences(bins)
  const curve = (outcome: number): IncidencePoint[] =>
    bins.indexOfEdge.map((index, edge) => {
      const incidence = estimates.incidence[outcome]?.[index] ?? 0
      const standardError = estimates.standardError[outcome]?.[index] ?? 0
      const spread =
        index < bins.firstLeaving
          ? beforeTheFirst(bins.firstLeaving)
          : logSpread(incidence, standardError, z)
      return { hours: edgesHours[edge] ?? 0, atRisk: bins.atRisk[index] ?? 0, incidence, ...spread }
    })
  return Object.fromEntries(names.map((name, outcome) => [name, curve(outcome)])) as Record<
    Name,
    IncidencePoint[]
  >
}

type Spread = Pick<IncidencePoint, 'standardError' | 'lower' | 'upper'>

const beforeTheFirst = (firstLeaving: number): Spread =>
  firstLeaving === Infinity
    ? { standardError: null, lower: null, upper: null }
    : { standardError: 0, lower: 0, upper: 0 }

function logSpread(incidence: number, standardError: number, z: number): Spread {
  if (incidence === 0) return { standardError, lower: null, upper: null }
  const factor = Math.exp((z * standardError) / incidence)
  return { standardError, lower: incidence / factor, upper: Math.min(1, incidence * factor) }
}
