/** From law, an undertaking and its cases to exposures: one for each penalty that can be modelled. */
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { standingMaxima } from '#domain/largestMaximum.ts'
import { exposureOf } from './exposureOf.ts'
import { largestOfGroups } from './largestOfGroups.ts'
import type { LeftOut, LossModel, LossModelInput, ModelledExposure } from './lossModel.ts'

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
  const results = standing.map((each) => exposureOf(each, input))
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
