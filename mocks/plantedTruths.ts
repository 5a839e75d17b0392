/** What an estimate over the demo should recover, computed from the scenario and not from its cases. */
import { hours, instant, share } from '#contract/units.ts'
import type { PlantedTruth } from '#contract/sourceAnswers.ts'
import type { Country } from '#contract/vocabulary.ts'
import { expectedArrivals, HOUR_SECONDS, hourOf, type Hourly } from './arrivals.ts'
import { openChance } from './hazard.ts'
import { type KindOfCase, kindsOfCase } from './kindsOfCase.ts'
import { openAt24Hours, platformFactors } from './lateness.ts'
import * as steady from './scenarios/steady.ts'

const WINDOW_DAYS = 90
const DAY_SECONDS = 86_400
const asOfs = ['2019-06-26', '2026-12-31'].map((date) => Date.parse(`${date}T00:00:00Z`) / 1000)

/**
 * For each country and two as-ofs: the scenario's own probability that a case of the 90 days before
 * is satisfied within 24 h, of those whose 24 h had passed.
 */
export function plantedTruths(): PlantedTruth[] {
  const deadlineHours = 24
  const expected = expectedArrivals()
  return asOfs.flatMap((asOf) =>
    steady.countries.map((country, index) => {
      const receivedFrom = asOf - WINDOW_DAYS * DAY_SECONDS
      const receivedTo = asOf - deadlineHours * HOUR_SECONDS
      return {
        country,
        asOf: instant(asOf),
        receivedFrom: instant(receivedFrom),
        receivedTo: instant(receivedTo),
        deadlineHours: hours(deadlineHours),
        onTimeShare: share(
          onTimeShare(country, {
            arrivals: expected[index] ?? new Float64Array(),
            fromHour: hourOf(receivedFrom),
            toHour: hourOf(receivedTo),
            deadlineHours,
          }),
        ),
      }
    }),
  )
}

/**
 * P(satisfied by the deadline | not withdrawn by it), over the hours of a window and the kinds of
 * case, each weighted by the cases expected: Σ (1 − w)F / Σ (1 − wF), with F the chance of having
 * ended. For windows of whole hours that the outage does not touch.
 */
function onTimeShare(
  country: Country,
  window: { arrivals: Hourly; fromHour: number; toHour: number; deadlineHours: number },
): number {
  const kinds = kindsByPlatform(country)
  const openAt24 = openAt24Hours(country)
  let satisfied = 0
  let counted = 0
  for (let hour = window.fromHour; hour < window.toHour; hour++) {
    const arrivals = window.arrivals[hour] ?? 0
    for (const kind of kinds) {
      const hazard = -Math.log((openAt24[hour] ?? 1) * kind.factor)
      const ended = 1 - openChance(window.deadlineHours, hazard, kind.shape)
      satisfied += arrivals * kind.share * (1 - steady.withdrawnShare) * ended
      counted += arrivals * kind.share * (1 - steady.withdrawnShare * ended)
    }
  }
  return satisfied / counted
}

/** Every combination of platform, channel and class: how common it is, and its factor. */
function kindsByPlatform(country: Country): Pick<KindOfCase, 'share' | 'factor' | 'shape'>[] {
  return kindsOfCase(country).flatMap(({ share: kindShare, factor, shape }) =>
    platformFactors.map((platformFactor, platform) => ({
      share: kindShare * (steady.platformShares[platform] ?? 0),
      factor: factor * platformFactor,
      shape,
    })),
  )
}
