/** What a simulation of losses takes: how often an instrument may strike, and how hard. */
import type { Share } from '#contract/units.ts'

/**
 * How much one action costs. `share of cap`: cap × Beta(alpha, beta), never more than the cap.
 * `lognormal`: exp(meanLog + sdLog × z), without a ceiling; for comparison with other tools only.
 */
export type LossSeverity =
  | { form: 'share of cap'; cap: number; alpha: number; beta: number }
  | { form: 'lognormal'; meanLog: number; sdLog: number }

/** One instrument's losses. All exposures of a simulation are in one currency. */
export type LossExposure = {
  id: string
  /** Expected enforcement actions in a year throughout which the instrument applies. */
  actionsPerYear: number
  severity: LossSeverity
  /**
   * A bill: the chance that it is adopted, drawn once for each simulated year, and the part of that
   * year in which it then applies. Left out: law in force, 1 and 1.
   */
  adoption?: { chance: Share; appliesShareOfYear: Share }
}

/** How long, from which seed, and with how much in common. */
export type LossSimulationOptions = {
  /** How many years are simulated. */
  years: number
  /** Same exposures, same seed: the same bits, in Node, page and Worker. */
  seed: number
  /**
   * Actions a year that strike every exposure at once (a shared cause), part of each one's
   * `actionsPerYear` and at most the smallest of them. Default 0: independent.
   */
  sharedActionsPerYear?: number
}
