/** Cumulative incidences and their standard errors from the influence of every case on them. */
import type { AgeBins } from './ageBins.ts'

/** `incidence[k][i]` and `standardError[k][i]` of outcome k after `hours[i]`. */
export interface Incidences {
  incidence: readonly Float64Array[]
  standardError: readonly Float64Array[]
}

/**
 * Cases that left alike have one influence, a row: how S and each F_k move with the weight of one such
 * case. Row 0 is those still at risk.
 */
interface Influences {
  rows: number
  cases: Float64Array
  onSurvival: Float64Array
  onIncidence: readonly Float64Array[]
}

/**
 * The last column of the bins is the censored cases, those before it the outcomes.
 *
 * A case's influence is the derivative of an estimate by its weight. At an age with n at risk, hazards
 * h_k = d_k / n and h = Σ h_k, the derivatives of S and F_k become
 *
 *     u_S ← u_S (1 − h) − S (e − r h) / n        u_k ← u_k + u_S h_k + S (e_k − r h_k) / n
 *
 * with r = 1 for a case at risk, e_k = 1 for one decided so now, e = Σ e_k, S and u_S as before. The
 * work grows with the ages and outcomes, not with the cases. Squares are summed from the influences
 * themselves: sums kept along the way would leave an error of 1e-8 where the variance is 0.
 */
export function influences({ hours, columns, atRisk }: AgeBins): Incidences {
  const outcomes = columns.slice(0, -1)
  const censored = columns.at(-1) ?? new Float64Array()
  const incidence = outcomes.map(() => new Float64Array(hours.length))
  const standardError = outcomes.map(() => new Float64Array(hours.length))
  const rows = 1 + hours.length * columns.length
  const influence: Influences = {
    rows: 1,
    cases: new Float64Array(rows),
    onSurvival: new Float64Array(rows),
    onIncidence: outcomes.map(() => new Float64Array(rows)),
  }
  let survival = 1
  for (let index = 0; index < hours.length; index++) {
    const n = atRisk[index] ?? 0
    const events = outcomes.map((column) => column[index] ?? 0)
    const decided = events.reduce((sum, count) => sum + count, 0)
    const stillOpen = censored[index] ?? 0
    if (decided > 0) {
      const hazards = events.map((count) => count / n)
      const hazard = decided / n
      const share = survival / n
      carryOn(influence, hazards, hazard)
      add(influence.onSurvival, 0, share * hazard)
      hazards.forEach((each, outcome) => add(influence.onIncidence[outcome], 0, -share * each))
      events.forEach((count, outcome) => {
        if (count === 0) return
        const row = leave(influence, count)
        add(influence.onSurvival, row, -share)
        add(influence.onIncidence[outcome], row, share)
      })
    }
    if (stillOpen > 0) leave(influence, stillOpen)
    influence.cases[0] = Math.max(0, n - decided - stillOpen)
    outcomes.forEach((_, outcome) => {
      const before = index - 1
      const added = n > 0 ? (survival * (events[outcome] ?? 0)) / n : 0
      put(incidence[outcome], index, (incidence[outcome]?.[before] ?? 0) + added)
      // An age without a decision leaves every influence as it was.
      const error = decided > 0 ? rootOfSquares(influence, outcome) : null
      put(standardError[outcome], index, error ?? standardError[outcome]?.[before] ?? 0)
    })
    if (decided > 0) survival *= (n - decided) / n
  }
  return { incidence, standardError }
}

/** The part of the change that every case undergoes, at risk or not. */
function carryOn(influence: Influences, hazards: readonly number[], hazard: number): void {
  const { rows, onSurvival, onIncidence } = influence
  hazards.forEach((each, outcome) => {
    const column = onIncidence[outcome]
    if (!column || each === 0) return
    for (let row = 0; row < rows; row++) {
      column[row] = (column[row] ?? 0) + (onSurvival[row] ?? 0) * each
    }
  })
  for (let row = 0; row < rows; row++) onSurvival[row] = (onSurvival[row] ?? 0) * (1 - hazard)
}

/** So many cases are no longer at risk: their row, as yet that of the cases which stay. */
function leave(influence: Influences, count: number): number {
  const row = influence.rows++
  for (const column of [influence.onSurvival, ...influence.onIncidence]) {
    put(column, row, column[0] ?? 0)
  }
  influence.cases[row] = count
  return row
}

function rootOfSquares({ rows, cases, onIncidence }: Influences, outcome: number): number {
  const column = onIncidence[outcome] ?? new Float64Array()
  let sum = 0
  for (let row = 0; row < rows; row++) sum += (cases[row] ?? 0) * (column[row] ?? 0) ** 2
  return Math.sqrt(sum)
}

const put = (column: Float64Array | undefined, at: number, value: number) => {
  if (column) column[at] = value
}

const add = (column: Float64Array | undefined, at: number, value: number) =>
  put(column, at, (column?.[at] ?? 0) + value)
