/** Mean and standard deviation of simulated losses, worked out instead of simulated. */
import type { LossExposure, LossSeverity } from '#domain/losses/lossExposure.ts'

/** In the currency of the exposures. */
export type ClosedForm = {
  mean: number
  standardDeviation: number
  /** The same exposures without a shared cause: the mean does not change. */
  independentStandardDeviation: number
  perExposure: readonly { id: string; mean: number; standardDeviation: number }[]
}

/**
 * First and second moment of what one action costs. Beta(α, β) × cap: cap α/(α+β) and
 * cap² α(α+1)/((α+β)(α+β+1)); lognormal: exp(μ + σ²/2) and exp(2μ + 2σ²).
 */
function severityMoments(severity: LossSeverity): { first: number; second: number } {
  if (severity.form === 'lognormal') {
    const { meanLog, sdLog } = severity
    return {
      first: Math.exp(meanLog + sdLog ** 2 / 2),
      second: Math.exp(2 * (meanLog + sdLog ** 2)),
    }
  }
  const { cap, alpha, beta } = severity
  const sum = alpha + beta
  return {
    first: (cap * alpha) / sum,
    second: (cap ** 2 * alpha * (alpha + 1)) / (sum * (sum + 1)),
  }
}

/**
 * A compound Poisson loss that exists with probability p (a bill's chance) for a part s of the year:
 * mean p s λ m₁, second moment p (s λ m₂ + (s λ m₁)²). Two exposures struck by the same λ₀ shared
 * actions a year have the covariance pᵢ pⱼ min(sᵢ, sⱼ) λ₀ m₁ᵢ m₁ⱼ, because texts that apply for part of
 * the year apply at its end, and adoptions are independent of one another (Klugman, Panjer and
 * Willmot, Loss Models, compound distributions; Lindskog and McNeil 2003, common Poisson shocks).
 *
 * λ 0.5, cap 50 m, Beta(1, 19), law in force: mean 0.5 × 2.5 m = 1.25 m; m₂ = 50² × 2/420 = 11.905,
 * standard deviation √5.952 = 2.44 m.
 */
export function closedForm(
  exposures: readonly LossExposure[],
  sharedActionsPerYear = 0,
): ClosedForm {
  const parts = exposures.map(({ id, actionsPerYear, severity, adoption }) => {
    const { first, second } = severityMoments(severity)
    const chance = adoption?.chance ?? 1
    const part = adoption?.appliesShareOfYear ?? 1
    const rate = actionsPerYear * part
    const mean = chance * rate * first
    const variance = chance * (rate * second + (rate * first) ** 2) - mean ** 2
    return { id, chance, part, first, mean, variance: Math.max(0, variance) }
  })
  let mean = 0
  let independent = 0
  let covariance = 0
  for (const [index, one] of parts.entries()) {
    mean += one.mean
    independent += one.variance
    for (const other of parts.slice(index + 1)) {
      const together = one.chance * other.chance * Math.min(one.part, other.part)
      covariance += 2 * together * sharedActionsPerYear * one.first * other.first
    }
  }
  return {
    mean,
    standardDeviation: Math.sqrt(independent + covariance),
    independentStandardDeviation: Math.sqrt(independent),
    perExposure: parts.map(({ id, mean: own, variance }) => ({
      id,
      mean: own,
      standardDeviation: Math.sqrt(variance),
    })),
  }
}
