/** One penalty as an exposure: its wall, its rate and how hard one action strikes. */
import type { Money } from '#contract/units.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { StatutoryMaximum } from '#domain/exposure.ts'
import type { StandingMaximum } from '#domain/largestMaximum.ts'
import { amountOf } from '#domain/ledger/amount.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { actionsPerYear } from './actionsPerYear.ts'
import { appliesShareOfYear, defaultBillAssumption } from './billAssumption.ts'
import { exposureNotes } from './exposureNotes.ts'
import type { LeftOut, LeftOutBecause, LossModelInput, ModelledExposure } from './lossModel.ts'
import type { OnTimeReading } from './onTimeReading.ts'
import { severityAssumptions } from './severity.ts'

/** The amount that no single action exceeds; null where nothing limits it. */
function ceiling(maximum: StatutoryMaximum): { money: Money; capIs: 'exact' | 'at most' } | null {
  if (maximum.form === 'exact') return { money: maximum.amount, capIs: 'exact' }
  if (maximum.form !== 'bounded' || !maximum.atMost) return null
  return { money: maximum.atMost, capIs: 'at most' }
}

/** "announced without an amount" → "Announced without an amount." */
const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`

/** Of several readings with enough cases the one with the largest late share, the first of equals. */
function worst(readings: readonly OnTimeReading[]): (OnTimeReading & { lateShare: number }) | null {
  let found: (OnTimeReading & { lateShare: number }) | null = null
  for (const reading of readings) {
    const { lateShare } = reading
    if (lateShare === null || (found !== null && lateShare <= found.lateShare)) continue
    found = { ...reading, lateShare }
  }
  return found
}

/** One standing penalty: an exposure, or why it is none. Which of a group is kept is decided later. */
export function exposureOf(
  each: StandingMaximum,
  input: LossModelInput,
): ModelledExposure | LeftOut {
  const { instrument, rule, standing, maximum } = each
  const { facts, assumptions } = input
  const group = statusGroupOf(standing.status)
  const securedAlike = new Set(
    instrument.duties
      .filter(({ id }) => rule.dutyIds.includes(id))
      .filter((duty) => {
        const status = dutyStatusOn(duty, facts.date)?.status
        return status !== undefined && statusGroupOf(status) === group
      })
      .map(({ id }) => id),
  )
  const readings = input.onTime.filter(({ duty }) => securedAlike.has(duty.id))
  const without = (because: LeftOutBecause, reason: string): LeftOut => ({
    instrument,
    rule,
    standing,
    because,
    reason,
    onTime: readings,
  })

  if (rule.perFailure) {
    return without('per failure', 'It punishes single failures, and no count of items has a price.')
  }
  if (rule.nature === 'periodic') {
    return without('periodic', 'It runs by the day until somebody complies: no sum of one action.')
  }
  const wall = ceiling(maximum)
  if (!wall) {
    if (maximum.form === 'exact' || maximum.form === 'bounded') {
      return without('no ceiling', 'No upper limit of one action is known.')
    }
    return without(maximum.form, sentence(maximum.reason))
  }
  const { money, capIs } = wall
  if (money.currency !== facts.currency) {
    const reason = `No published rate leads from ${money.currency} to ${facts.currency}.`
    return without('in another currency', reason)
  }
  const bill = assumptions.bills[rule.id] ?? defaultBillAssumption(standing, facts.date)
  const appliesShare = appliesShareOfYear(facts.date, bill.appliesFrom)
  if (group === 'proposed' && bill.chance === 0) {
    return without('not adopted', 'Assumed not to be adopted: its chance is 0.')
  }
  if (group === 'proposed' && appliesShare === 0) {
    return without('applies later', 'Assumed to apply only after the year that is modelled.')
  }
  if (readings.length === 0) {
    return without('no cases', 'What it secures is not measured by cases that this source holds.')
  }
  const onTime = worst(readings)
  if (!onTime) {
    return without('too few cases', `Fewer than ${FEWEST_CASES} cases: no late share, no rate.`)
  }
  const rate = actionsPerYear(onTime.lateShare, assumptions)
  if (rate.actionsPerYear === 0) {
    return onTime.lateShare * assumptions.lateShareFactor === 0
      ? without('nothing late', 'Nothing is late, so no action is expected.')
      : without('no action', 'The assumptions expect no action, however much is late.')
  }
  const { alpha, beta } = severityAssumptions[assumptions.severity]
  return {
    id: rule.id,
    actionsPerYear: rate.actionsPerYear,
    severity: { form: 'share of cap', cap: money.amount, alpha, beta },
    ...(group === 'proposed'
      ? { adoption: { chance: bill.chance, appliesShareOfYear: appliesShare } }
      : {}),
    instrument,
    rule,
    standing,
    maximum,
    cap: amountOf('statutory maximum', facts.company.world, money),
    capIs,
    onTime,
    rate,
    notes: exposureNotes({ standing, maximum, capIs, onTime, readings }),
  }
}
