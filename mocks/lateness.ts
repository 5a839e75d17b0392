/** The chance of being open at 24 h, from the scenario's shares and factors. */
import type { CaseClass, Country } from '#contract/vocabulary.ts'
import { localHourOfWeek } from './arrivals.ts'
import { isSummerTime } from './clocks.ts'
import * as steady from './scenarios/steady.ts'

const { lateness, withdrawnShare } = steady

/** Factors over their mean under the given weights. */
function scaled(factors: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = factors.reduce((sum, factor, i) => sum + factor * (weights[i] ?? 0), 0) / total
  return factors.map((factor) => factor / mean)
}

export const platformFactors = scaled(lateness.platforms, steady.platformShares)
export const channelFactors = scaled(
  steady.channelShares.map(([channel]) => lateness.channels[channel]),
  steady.channelShares.map(([, share]) => share),
)
const weekdayFactors = scaled(lateness.weekdays, steady.weekdayWeights)
const hourFactors = scaled(lateness.hours, steady.hourWeights)

/** The share of a country's cases that is manifest. */
export function manifestShare(country: Country): number {
  const total = steady.categoryShares.reduce((sum, [, shares]) => sum + shares[country], 0)
  return steady.categoryShares.reduce(
    (sum, [category, shares]) =>
      sum + (shares[country] / total) * (steady.manifestShares[category] ?? 0),
    0,
  )
}

/** The class's factor in a country. */
export function classFactors(country: Country): Record<CaseClass, number> {
  const share = manifestShare(country)
  const { manifest, other } = lateness.classes
  const mean = share * manifest + (1 - share) * other
  return { manifest: manifest / mean, other: other / mean }
}

/**
 * The mean chance of a case received in an hour to be open at 24 h. The scenario states the share p
 * satisfied among those not withdrawn by then; with w the share of withdrawals among all endings,
 * p = (1 − w)F / (1 − wF), so that F = p / (1 − w + wp) of the cases have ended.
 *
 * p = 0.9, w = 0.03 → F = 0.9027; 0.0973 are open. Times the factor of the local hour of the week.
 */
export function openAt24Hours(country: Country, hourStart: number): number {
  const wanted = onTimeShareAt(country, hourStart)
  const ended = wanted / (1 - withdrawnShare + withdrawnShare * wanted)
  const hourOfWeek = localHourOfWeek(country, hourStart, isSummerTime(new Date(hourStart * 1000)))
  return (
    (1 - ended) *
    (weekdayFactors[Math.floor(hourOfWeek / 24)] ?? 1) *
    (hourFactors[hourOfWeek % 24] ?? 1)
  )
}

function onTimeShareAt(country: Country, at: number): number {
  const knots = steady.onTimeWithin24Hours[country]
  const next = knots.findIndex(([day]) => day > at)
  const [fromDay, fromShare] = knots[next < 0 ? knots.length - 1 : Math.max(0, next - 1)] ?? [0, 0]
  const [toDay, toShare] = knots[next < 0 ? knots.length - 1 : next] ?? [0, 0]
  if (toDay === fromDay) return toShare
  return fromShare + ((toShare - fromShare) * (at - fromDay)) / (toDay - fromDay)
}
