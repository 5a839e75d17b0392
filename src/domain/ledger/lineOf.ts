/** One penalty as a line of the ledger, before others of its group are looked at. */
import type { ExposureWorld } from '#contract/exposure.ts'
import type { Money } from '#contract/units.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { certainMoney, type StandingMaximum } from '#domain/largestMaximum.ts'
import { amountOf } from './amount.ts'
import type { LedgerColumn, LedgerCounting, LedgerLine } from './ledgerLine.ts'
import { periodicMaximum } from './periodicMaximum.ts'

/**
 * The line of a standing penalty: its column, its amount (exact, or the floor), and whether that can
 * count, with the first reason against it.
 *
 * OSA's for Alphabet on 2025-06-01: in force, at least GBP 18 m, at most 10 % of all revenue; its
 * floor counts.
 */
export function lineOf<World extends ExposureWorld>(
  standing: StandingMaximum,
  facts: PenaltyFacts,
  world: World,
): LedgerLine<World> {
  const { maximum, rule } = standing
  const atMost = maximum.form === 'bounded' ? maximum.atMost : undefined
  const asAmount = (money: Money | null | undefined) =>
    money ? amountOf('statutory maximum', world, money) : null
  const column = columnOf(standing)
  const [counting, reason] = countingOf(standing, column, facts)
  return {
    ...standing,
    column,
    amount: asAmount(certainMoney(maximum)),
    atMost: asAmount(atMost),
    counting,
    reason,
    periodic: rule.periodic ? periodicMaximum(rule, rule.periodic, facts, world) : null,
  }
}

/** What is no law has a column of its own, whatever its status is called. */
function columnOf({ standing: { status, duty } }: StandingMaximum): LedgerColumn {
  const group = statusGroupOf(status)
  if (group === 'ended') return 'ended'
  if (!duty.isLaw || group === 'not law') return 'not law'
  return group === 'in force' ? 'in force' : 'if adopted'
}

function countingOf(
  { instrument, rule, maximum, standing }: StandingMaximum,
  column: LedgerColumn,
  facts: PenaltyFacts,
): [LedgerCounting, string] {
  if (!instrument.isContentObligation) {
    return ['not a content obligation', `Kept out: ${instrument.keptOutReason ?? 'no content'}.`]
  }
  if (column === 'ended') return ['ended', `It no longer stands: ${standing.status}.`]
  if (maximum.form === 'none set') return ['none set', `No amount is set: ${maximum.reason}.`]
  if (column === 'not law') return ['not law', 'It binds nobody.']
  if (rule.nature === 'periodic') {
    return ['periodic', 'It runs by the day; how many days is for a decision to say.']
  }
  if (rule.perFailure) {
    return ['per failure', 'It is a fine for each failure, and no count of cases multiplies it.']
  }
  if (maximum.form === 'does not reach') return ['does not reach', maximum.reason]
  if (maximum.form === 'unknown') return ['has no floor', maximum.reason]
  const certain = certainMoney(maximum)
  if (!certain) return ['has no floor', maximum.form === 'bounded' ? maximum.reason : '']
  if (certain.currency !== facts.currency) {
    return ['in another currency', `No published rate leads to ${facts.currency}.`]
  }
  return maximum.form === 'exact'
    ? ['counts', 'Its exact amount is in the total.']
    : ['counts', `Its floor is in the total. ${maximum.reason}`]
}
