/** Cumulative incidences and their standard errors from the influence of every case on them. */
import type { AgeBins } from './ageBins.ts'

/** `incidence[k][i]` and `standardError[k][i]` of outcome k after `hours[i]`. */
export interface Incidences {
  incidence: readonly Float64Array[]
  standardError: readonly Float64Array[]
}

/** How the estimates move with the weight of one case. */
interface Influence {
  onSurvival: number
  onIncidence: Float64Array
}

/** Cases that left alike have one influence; it changes with the estimates after they left. */
interface Leavers extends Influence {
  count: number
}

/**
 * The last column of the bins is the censored cases, those before it the outcomes.
 *
 * A case's influence is the derivative of an estimate by its weight. At an age with n at risk, hazards
 * h_k = d_k / n and h = Σ h_k, the derivatives of S and F_k become
 *
 *     u_S ← u_S (1 − h) − S (e − r h) / n        u_k ← u_k + u_S h_k + S (e_k − r h_k) / n
 *
 * with r = 1 for a case at risk, e_k = 1 for one decided so now, e = Σ e_k, S and u_S as before. Those at
 * risk share one influence, so that the work grows with the ages and outcomes, not with the cases.
 * Squares are summed from the influences themselves: sums kept along the way would leave an error of
 * 1e-8 where the variance is 0.
 */
export function influences({ hours, columns, atRisk }: AgeBins): Incidences {
  const outcomes = columns.slice(0, -1)
  const censored = columns.at(-1) ?? new Float64Array()
  const incidence = outcomes.map(() => new Float64Array(hours.length))
  const standardError = outcomes.map(() => new Float64Array(hours.length))
  const left: Leavers[] = []
  let staying: Influence = { onSurvival: 0, onIncidence: new Float64Array(outcomes.length) }
  let survival = 1
  for (let index = 0; index < hours.length; index++) {
    const n = atRisk[index] ?? 0
    const events = outcomes.map((column) => column[index] ?? 0)
    const decided = events.reduce((sum, count) => sum + count, 0)
    const stillOpen = censored[index] ?? 0
    if (decided > 0) {
      const step = { share: survival / n, hazards: events.map((count) => count / n) }
      for (const influence of [...left, staying]) carryOn(influence, step.hazards, decided / n)
      events.forEach((count, outcome) => {
        if (count > 0) left.push({ count, ...moved(staying, step, outcome) })
      })
      staying = moved(staying, step, null)
    }
    if (stillOpen > 0) left.push({ count: stillOpen, ...copied(staying) })
    const remaining = Math.max(0, n - decided - stillOpen)
    outcomes.forEach((_, outcome) => {
      const before = index - 1
      const added = n > 0 ? (survival * (events[outcome] ?? 0)) / n : 0
      put(incidence[outcome], index, (incidence[outcome]?.[before] ?? 0) + added)
      // An age without a decision leaves every influence as it was.
      const error = decided > 0 ? rootOfSquares(left, remaining, staying, outcome) : null
      put(standardError[outcome], index, error ?? standardError[outcome]?.[before] ?? 0)
    })
    if (decided > 0) survival *= (n - decided) / n
  }
  return { incidence, standardError }
}

/** The part of the change that any case undergoes, whether it is still at risk or not. */
function carryOn(influence: Influence, hazards: readonly number[], hazard: number): void {
  const { onSurvival, onIncidence } = influence
  if (onSurvival === 0) return
  for (let outcome = 0; outcome < hazards.length; outcome++) {
    onIncidence[outcome] = (onIncidence[outcome] ?? 0) + onSurvival * (hazards[outcome] ?? 0)
  }
  influence.onSurvival = onSurvival * (1 - hazard)
}

/** The part of a case at risk, decided with this outcome now or (null) not. */
function moved(
  { onSurvival, onIncidence }: Influence,
  { share, hazards }: { share: number; hazards: readonly number[] },
  decidedAs: number | null,
): Influence {
  const hazard = hazards.reduce((sum, each) => sum + each, 0)
  return {
    onSurvival: onSurvival - share * ((decidedAs === null ? 0 : 1) - hazard),
    onIncidence: onIncidence.map(
      (each, outcome) => each + share * ((outcome === decidedAs ? 1 : 0) - (hazards[outcome] ?? 0)),
    ),
  }
}

const copied = ({ onSurvival, onIncidence }: Influence): Influence => ({
  onSurvival,
  onIncidence: onIncidence.slice(),
})

function rootOfSquares(
  left: readonly Leavers[],
  remaining: number,
  staying: Influence,
  outcome: number,
): number {
  let sum = remaining * (staying.onIncidence[outcome] ?? 0) ** 2
  for (const { count, onIncidence } of left) sum += count * (onIncidence[outcome] ?? 0) ** 2
  return Math.sqrt(sum)
}

const put = (column: Float64Array | undefined, index: number, value: number) => {
  if (column) column[index] = value
}
