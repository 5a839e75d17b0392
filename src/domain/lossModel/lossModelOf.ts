/** From law, an undertaking and its cases to exposures: one for each penalty that can be modelled. */
import type { Amount } from '#contract/exposure.ts'
import type { Money } from '#contract/units.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { StatutoryMaximum } from '#domain/exposure.ts'
import { type StandingMaximum, standingMaxima } from '#domain/largestMaximum.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { actionsPerYear } from './actionsPerYear.ts'
import { appliesShareOfYear, defaultBillAssumption } from './billAssumption.ts'
import { largestOfGroups } from './largestOfGroups.ts'
import type {
  LeftOut,
  LeftOutBecause,
  LossModel,
  LossModelInput,
  ModelledExposure,
} from './lossModel.ts'
import { exposureNotes } from './exposureNotes.ts'
import type { OnTimeReading } from './onTimeReading.ts'
import { severityAssumptions } from './severity.ts'

/**
 * Every penalty that stands on the date, in force or a bill, becomes an exposure or is left out with
 * the reason. An exposure is a Poisson number of actions a year (`actionsPerYear`), each costing a
 * Beta part of the cap; a bill is adopted with its chance and then applies for part of the year.
 *
 * - The wall is the statutory maximum: exact, or the upper limit where the base is not published
 *   (OSA: the whole revenue stands for qualifying revenue). Without an upper limit: left out.
 * - The rate follows the duty kept worst among those secured that stand as the penalty does.
 * - Of a group that may punish the same facts only the largest wall is kept, in force and bills apart.
 * - The law of the date is taken to stand all year.
 *
 * On 2019-06-26 with EUR 640 m of revenue, Germany and France, defaults: NetzDG's EUR 50 m, and the
 * French offence of not removing; the Avia bill's 4 %, EUR 25.6 m, only if its chance is not 0.
 */
export function lossModelOf(input: LossModelInput): LossModel {
  const { instruments, facts, countries, assumptions } = input
  const standing = standingMaxima(instruments, facts, countries).filter((each) => {
    const group = statusGroupOf(each.standing.status)
    return group === 'in force' || group === 'proposed'
  })
  const results = standing.map((each) => modelled(each, input))
  const exposures = results.filter((each): each is ModelledExposure => !('because' in each))
  const leftOut = results.filter((each): each is LeftOut => 'because' in each)
  const kept = assumptions.onlyLargestOfGroup
    ? largestOfGroups(exposures)
    : { exposures, leftOut: [] }
  const smallest = Math.min(Infinity, ...kept.exposures.map((each) => each.actionsPerYear))
  const shared = assumptions.sharedActionsPerYear
  const isShared = kept.exposures.length > 1
  return {
    date: facts.date,
    currency: facts.currency,
    world: facts.company.world,
    assumptions,
    exposures: kept.exposures,
    leftOut: [...leftOut, ...kept.leftOut],
    sharedActionsPerYear: isShared ? Math.min(shared, smallest) : 0,
    isSharedCut: isShared && shared > smallest,
  }
}

/** The amount that no single action exceeds; null where nothing limits it. */
function ceiling(maximum: StatutoryMaximum): { money: Money; capIs: 'exact' | 'at most' } | null {
  if (maximum.form === 'exact') return { money: maximum.amount, capIs: 'exact' }
  if (maximum.form !== 'bounded' || !maximum.atMost) return null
  return { money: maximum.atMost, capIs: 'at most' }
}

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

function modelled(each: StandingMaximum, input: LossModelInput): ModelledExposure | LeftOut {
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
    const reason = maximum.form === 'exact' ? '' : maximum.reason
    return without('no ceiling', `Nothing limits one action: ${reason}`)
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
    return without('nothing late', 'The rate comes to 0 actions a year: nothing is late.')
  }
  const cap: Amount<'statutory maximum', 'demo' | 'own'> = {
    ...money,
    kind: 'statutory maximum',
    world: facts.company.world,
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
    cap,
    capIs,
    onTime,
    rate,
    notes: exposureNotes({ maximum, capIs, onTime, readings }),
  }
}
