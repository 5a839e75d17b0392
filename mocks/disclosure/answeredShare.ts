/** The share of requests answered within some hours that the parameters make, without any case. */
import type { Country } from '#contract/vocabulary.ts'
import { answeredBy } from './answeredBy.ts'
import { mixesOf } from './channelMix.ts'
import { channels, type DisclosureParameters, processes } from './parameters.ts'

/**
 * Of a country's requests received at a moment, the share answered within these hours of those not
 * withdrawn by then: with w the share of withdrawals, g of them by that age and F the chance of an
 * answer, over categories, processes and channels: (1 − w) F / (1 − w g).
 */
export function answeredShare(
  parameters: DisclosureParameters,
  country: Country,
  at: number,
  withinHours: number,
): number {
  const { withdrawn, categoryShares, processShares } = parameters
  const total = categoryShares.reduce((sum, [, shares]) => sum + shares[country], 0)
  const mixes = mixesOf(parameters, country)
  const byChannel = answeredBy(parameters, country, at, withinHours)
  const shares = new Float64Array(channels.length)
  let answered = 0
  categoryShares.forEach(([category, ofCategory], categoryIndex) => {
    processes.forEach((_, processIndex) => {
      const cell = (ofCategory[country] / total) * (processShares[category][processIndex] ?? 0)
      mixes[categoryIndex]?.[processIndex]?.(at, shares)
      shares.forEach((share, channel) => {
        answered += cell * share * (byChannel[channel]?.[processIndex] ?? 0)
      })
    })
  })
  const withdrawnBy = withdrawn.share * Math.min(1, withinHours / withdrawn.withinHours)
  return ((1 - withdrawn.share) * answered) / (1 - withdrawnBy)
}
