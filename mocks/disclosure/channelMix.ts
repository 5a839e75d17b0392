/** How a request comes in: the shares of the channels, which change along straight lines. */
import type { Category, Country } from '#contract/vocabulary.ts'
import { localMidnight } from '#mocks/clocks.ts'
import {
  channels,
  type DisclosureParameters,
  processes,
  type RequestProcess,
} from './parameters.ts'

const MONTH_SECONDS = (365.25 / 12) * 86_400
const TREATY = channels.indexOf('treaty (MLAT)')
const POLICE = channels.indexOf('direct to police')
const EMERGENCY = channels.indexOf('emergency')

/** Shares in the order of `channels`, at a moment. Written into `shares`, which is given back. */
export type ChannelMix = (at: number, shares: Float64Array) => Float64Array

/**
 * How the requests of a country, category and process come in.
 *
 * France, hate speech, basic information: before 26 June 2019 3 % are emergencies; of the rest 24 %
 * are the police's and 76 % the treaty's. From that day on 42 of the treaty's 74 % go to judges.
 */
export function channelMix(
  parameters: DisclosureParameters,
  country: Country,
  category: Category,
  process: RequestProcess,
): ChannelMix {
  const { receivedFrom, receivedTo } = parameters
  const emergency = parameters.emergencyShares[category]
  const [first, last] = parameters.policeShares[country][process]
  const moves = parameters.moves
    .filter(
      (move) =>
        move.countries.includes(country) &&
        (move.categories?.includes(category) ?? true) &&
        (move.processes?.includes(process) ?? true),
    )
    .map(({ on, of, to, atOnce, perMonth }) => ({
      from: localMidnight(country, on),
      of: channels.indexOf(of),
      to: channels.indexOf(to),
      atOnce,
      perSecond: perMonth / MONTH_SECONDS,
    }))

  return (at, shares) => {
    const police = first + (last - first) * ((at - receivedFrom) / (receivedTo - receivedFrom))
    shares.fill(0)
    shares[EMERGENCY] = emergency
    shares[POLICE] = (1 - emergency) * police
    shares[TREATY] = (1 - emergency) * (1 - police)
    for (const { from, of, to, atOnce, perSecond } of moves) {
      if (at < from) continue
      const moved = Math.min(shares[of] ?? 0, atOnce + perSecond * (at - from))
      shares[of] = (shares[of] ?? 0) - moved
      shares[to] = (shares[to] ?? 0) + moved
    }
    return shares
  }
}

/** Every mix of a country: category by category in the parameters' order, process by process. */
export const mixesOf = (parameters: DisclosureParameters, country: Country): ChannelMix[][] =>
  parameters.categoryShares.map(([category]) =>
    processes.map((process) => channelMix(parameters, country, category, process)),
  )
