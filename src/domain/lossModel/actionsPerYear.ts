/** How often an authority acts: a stated function of the share of cases decided late. */
import type { LossAssumptions } from './assumptions.ts'

/** The assumptions that the rate of actions follows from. */
export type RateAssumptions = Pick<
  LossAssumptions,
  'toleratedLateShare' | 'actionsPerYearAtTolerance' | 'mostActionsPerYear' | 'lateShareFactor'
>

/** A line of the working: what is done with what. `share` reads as a percentage, `number` as itself. */
export type RateStep = {
  operation: null | '×' | '÷' | '=' | 'at most'
  label: string
  value: number
  unit: 'share' | 'number' | 'actions a year'
}

/** The rate, with how it came about; `isAtMost` where the upper limit cut it. */
export type ActionsPerYear = {
  actionsPerYear: number
  isAtMost: boolean
  steps: readonly RateStep[]
}

/**
 * Expected actions a year = actions at tolerance × late share ÷ tolerated late share, at most
 * `mostActionsPerYear`; nothing late, no action.
 *
 * An assumption, chosen for what it leaves out: administrative caps punish a failing system, so the
 * rate follows the share that is late and never the number of items, and no item has a price. It is
 * a straight line because nothing published says how an authority's patience bends; the limit stands
 * for what one authority can bring against one undertaking in a year.
 *
 * 9.1 % late where 5 % is tolerated and tolerance means 0.05 a year: 0.05 × 0.091 ÷ 0.05 = 0.091.
 */
export function actionsPerYear(lateShare: number, assumptions: RateAssumptions): ActionsPerYear {
  const { toleratedLateShare, actionsPerYearAtTolerance, mostActionsPerYear, lateShareFactor } =
    assumptions
  const assumed = Math.min(1, lateShare * lateShareFactor)
  const timesTolerated = assumed === 0 ? 0 : assumed / Math.max(toleratedLateShare, 1e-9)
  const unlimited = timesTolerated * actionsPerYearAtTolerance
  const rate = Math.min(unlimited, mostActionsPerYear)
  const isAtMost = rate < unlimited
  const steps: RateStep[] = [
    { operation: null, label: 'Share of cases late', value: lateShare, unit: 'share' },
  ]
  if (lateShareFactor !== 1) {
    steps.push(
      { operation: '×', label: 'Late share assumed', value: lateShareFactor, unit: 'number' },
      { operation: '=', label: 'Share late as assumed', value: assumed, unit: 'share' },
    )
  }
  steps.push(
    {
      operation: '÷',
      label: 'Share late that is tolerated',
      value: toleratedLateShare,
      unit: 'share',
    },
    {
      operation: '×',
      label: 'Actions a year at that share',
      value: actionsPerYearAtTolerance,
      unit: 'actions a year',
    },
    { operation: '=', label: 'Actions a year', value: unlimited, unit: 'actions a year' },
  )
  if (isAtMost) {
    steps.push({
      operation: 'at most',
      label: 'Most actions in a year',
      value: mostActionsPerYear,
      unit: 'actions a year',
    })
  }
  return { actionsPerYear: rate, isAtMost, steps }
}
