/** The age by which a part of the cases is decided. */
import type { SurvivalPoint, SurvivalQuantile } from './points.ts'

/** As in R: the root of the machine's precision, so that a half made of thirds is a half. */
const TOLERANCE = Math.sqrt(Number.EPSILON)

/**
 * The age at which `probability` of the cases are decided (0.5: the median), with the limits of the
 * curve read the same way (Brookmeyer and Crowley 1982), by the midpoint rule of R's
 * `quantile.survfit`: the first age at which the curve is past 1 − probability; where the curve lies exactly
 * on it for a while, the middle of that while, which ends at the last age seen if the curve goes no
 * further. Null where not reached. Ages are edges: true to the width of the bins.
 *
 * Four cases decided after 1, 2, 3 and 4 h: the curve is exactly 0.5 from 2 h to 3 h, so the median is
 * 2.5 h; its lower limit is 1 h, its upper one is not reached.
 */
export function survivalQuantile(
  points: readonly SurvivalPoint[],
  probability: number,
): SurvivalQuantile {
  // R has rows only up to the last case.
  const seen = points.filter(({ atRisk }) => atRisk > 0)
  const hours = [0, ...seen.map((point) => point.hours)]
  const crossing = (values: readonly (number | null)[]) =>
    ageAt(hours, [0, ...values.map((value) => (value === null ? null : 1 - value))], probability)
  return {
    hours: crossing(seen.map(({ survival }) => survival)),
    lower: crossing(seen.map(({ lower }) => lower)),
    upper: crossing(seen.map(({ upper }) => upper)),
  }
}

/** The age at which the decided share reaches the probability. */
function ageAt(
  hours: readonly number[],
  decidedShares: readonly (number | null)[],
  probability: number,
): number | null {
  if (probability === 0) return hours[0] ?? null
  const firstOf = new Map<number | null, number>()
  decidedShares.forEach((share, at) => {
    if (!firstOf.has(share)) firstOf.set(share, at)
  })
  const steps = [...firstOf].flatMap(([share, at]) => (share === null ? [] : [{ share, at }]))
  const last = [...firstOf.keys()].at(-1) ?? null
  // A limit may turn back, so steps are in the order of their shares, as R's approx() puts them.
  steps.sort((one, other) => one.share - other.share)
  const ageFrom = (share: number) =>
    hours[steps.find((step) => step.share >= share)?.at ?? hours.length] ?? null
  const reached = ageFrom(probability - TOLERANCE)
  const passed = ageFrom(probability + TOLERANCE)
  if (reached === null) return null
  const isLast = last !== null && Math.abs(probability - last) < TOLERANCE
  const end = isLast ? (hours.at(-1) ?? null) : passed
  return end === null ? null : (reached + end) / 2
}
