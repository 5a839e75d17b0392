/** How far the modelled mean moves when one thing changes and all else stays: rows for a tornado. */
import type { PenaltyRule } from '#contract/penalty.ts'
import { type Share, share } from '#contract/units.ts'
import { type LossAssumptions, severityPresets } from './assumptions.ts'
import { closedForm } from './closedForm.ts'
import type { LossModelInput } from './lossModel.ts'
import { lossModelOf } from './lossModelOf.ts'
import type { OnTimeReading } from './onTimeReading.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import { defaultBillAssumption } from './billAssumption.ts'

/** A value taken: `end` names one that is not a number, an interval's end or a preset. */
export type MoverSetting =
  | { unit: 'share' | 'actions a year' | 'factor'; value: number }
  | { unit: 'end'; value: string }

/** One thing changed, with the modelled mean (in the model's currency) at both its settings. */
export type Mover = {
  id: string
  /** What is changed: an assumption, the reading itself, or a bill's chance. */
  of: Exclude<keyof LossAssumptions, 'bills'> | 'late share' | 'chance'
  /** The bill's penalty; null for everything else. */
  rule: PenaltyRule | null
  low: { setting: MoverSetting; mean: number }
  high: { setting: MoverSetting; mean: number }
}

const meanOf = (input: LossModelInput): number => closedForm(lossModelOf(input).exposures).mean

const atEnd = (onTime: readonly OnTimeReading[], end: 'lower' | 'upper'): OnTimeReading[] =>
  onTime.map((reading) => ({ ...reading, lateShare: reading.interval?.[end] ?? null }))

type Change = Omit<Mover, 'low' | 'high'> & {
  low: { setting: MoverSetting; input: LossModelInput }
  high: { setting: MoverSetting; input: LossModelInput }
}

/** Numbers are halved and doubled, a share to 1 at most. */
const numbers = [
  ['toleratedLateShare', 'share', 1],
  ['actionsPerYearAtTolerance', 'actions a year', Infinity],
  ['mostActionsPerYear', 'actions a year', Infinity],
  ['lateShareFactor', 'factor', Infinity],
] as const

function changes(input: LossModelInput): Change[] {
  const { assumptions, onTime, instruments, facts, countries } = input
  const assuming = (changed: Partial<LossAssumptions>): LossModelInput => ({
    ...input,
    assumptions: { ...assumptions, ...changed },
  })
  const end = (value: string) => ({ unit: 'end' as const, value })
  const byNumber = numbers.map(([of, unit, most]): Change => {
    const setTo = (value: number) => ({
      setting: { unit, value },
      input: assuming({ [of]: value }),
    })
    const value: number = assumptions[of]
    return { id: of, of, rule: null, low: setTo(value / 2), high: setTo(Math.min(most, value * 2)) }
  })
  const [mildest, , harshest] = severityPresets
  const bills = comingPenalties(instruments, facts.date, countries).map(
    ({ rule, standing }): Change => {
      const { appliesFrom } =
        assumptions.bills[rule.id] ?? defaultBillAssumption(standing, facts.date)
      const setTo = (chance: Share) => ({
        setting: { unit: 'share' as const, value: chance },
        input: assuming({ bills: { ...assumptions.bills, [rule.id]: { chance, appliesFrom } } }),
      })
      return {
        id: `chance ${rule.id}`,
        of: 'chance',
        rule,
        low: setTo(share(0)),
        high: setTo(share(1)),
      }
    },
  )
  return [
    {
      id: 'late share',
      of: 'late share',
      rule: null,
      low: { setting: end('lower'), input: { ...input, onTime: atEnd(onTime, 'lower') } },
      high: { setting: end('upper'), input: { ...input, onTime: atEnd(onTime, 'upper') } },
    },
    ...byNumber,
    {
      id: 'severity',
      of: 'severity',
      rule: null,
      low: { setting: end(mildest), input: assuming({ severity: mildest }) },
      high: { setting: end(harshest), input: assuming({ severity: harshest }) },
    },
    {
      id: 'onlyLargestOfGroup',
      of: 'onlyLargestOfGroup',
      rule: null,
      low: { setting: end('largest'), input: assuming({ onlyLargestOfGroup: true }) },
      high: { setting: end('all'), input: assuming({ onlyLargestOfGroup: false }) },
    },
    ...bills,
  ]
}

/**
 * One thing at a time: late shares at both ends of their 95 % intervals; tolerance, rates and the late
 * share's factor halved and doubled; severity from token to severe; groups; each bill's chance 0 and
 * 1. Widest first; what moves nothing is left out, and so are shared causes, which move no mean.
 *
 * With one exposure below the limit of actions, half the tolerance doubles the mean.
 */
export function whatMovesIt(input: LossModelInput): { mean: number; movers: Mover[] } {
  const movers = changes(input).map(({ low, high, ...about }): Mover => {
    return {
      ...about,
      low: { setting: low.setting, mean: meanOf(low.input) },
      high: { setting: high.setting, mean: meanOf(high.input) },
    }
  })
  const width = ({ low, high }: Mover) => Math.abs(high.mean - low.mean)
  return {
    mean: meanOf(input),
    movers: movers
      .filter((mover) => width(mover) > 0)
      .toSorted((one, other) => width(other) - width(one)),
  }
}
