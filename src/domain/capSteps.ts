/** The steps of a working, as caps make them. */
import type { PenaltyRule } from '#contract/penalty.ts'
import type { DerivationStep, StandInBaseYear, Sum } from './statutoryMaximum.ts'

/** ÷ 365, for an average day. */
export const daysStep = (days: number): DerivationStep => ({
  operation: '÷',
  label: 'Days of a year',
  value: { kind: 'factor', by: days },
  sourcesIn: null,
  sourceIds: [],
  verified: true,
  note: 'The text says average daily turnover and not over how many days.',
})

/** Which year takes another's place, and why. */
export const standInNote = ({ wanted, used, because }: StandInBaseYear) =>
  `Stand-in: revenue for ${wanted} was ${
    because === 'published later' ? 'not published by then' : 'not in this record'
  }, so ${used} takes its place.`

/** A step that the text gives, with its sources. */
export function given(
  rule: PenaltyRule,
  label: string,
  value: DerivationStep['value'],
): DerivationStep {
  return {
    operation: null,
    label,
    value,
    sourcesIn: 'instrument',
    sourceIds: rule.sources,
    verified: rule.verified,
    ...(rule.note ? { note: rule.note } : {}),
  }
}

/** What the steps before come to. */
export function result(label: string, money: Sum['amount'], verified: boolean): DerivationStep {
  const value = { kind: 'money' as const, money }
  return { operation: '=', label, value, sourcesIn: null, sourceIds: [], verified }
}
