/** What a simulation of losses comes to. Amounts are in the currency of the exposures. */
import type { Share } from '#contract/units.ts'

/** The shares of years whose quantile is told: P50, P90, P95, P99. */
export const quantileShares = [0.5, 0.9, 0.95, 0.99] as const
/** The shares that quantiles are given for. */
export type QuantileShare = (typeof quantileShares)[number]

/** A loss that this share of the years does not exceed, and its 95 % limits for so many years. */
export type LossQuantile = {
  share: QuantileShare
  value: number
  lower: number
  /** Infinity where there are too few years for a limit. */
  upper: number
}

/** The yearly losses of one exposure, or of all together. */
export type LossSummary = {
  mean: number
  standardDeviation: number
  /** Standard error of the mean: of the simulation, not of the assumptions. */
  meanError: number
  quantiles: readonly LossQuantile[]
  /** The mean of the worst 5 % of the years, with its standard error. */
  expectedShortfall: { share: 0.95; value: number; error: number }
  /** The share of years without any loss. */
  zeroYears: Share
  /** The share of years that lose at least so much: at most 200 points, from 0 (every year) up. */
  exceedance: readonly ExceedancePoint[]
  /** The dearest single action. */
  largestAction: number
}

/** The share of years that lose at least `loss`, in the currency of the exposures. */
export type ExceedancePoint = { loss: number; share: Share }

/** What a simulation comes to: in all, and by exposure. */
export type LossSimulation = {
  years: number
  seed: number
  sharedActionsPerYear: number
  total: LossSummary
  /** The total if nothing struck several at once; only where `sharedActionsPerYear` is above 0. */
  independentTotal?: LossSummary
  /** In the order of the exposures. */
  perExposure: readonly ({ id: string } & LossSummary)[]
  /** Of every simulated year's total, bit for bit: equal where two simulations are the same. */
  digest: string
}
