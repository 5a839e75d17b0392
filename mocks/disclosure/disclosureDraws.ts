/** Shares of the parameters in the form in which cases are drawn from them. */
import { thresholds } from '#mocks/random.ts'
import { timeLaws } from './answerTimes.ts'
import { mixesOf } from './channelMix.ts'
import {
  answers,
  channels,
  type DisclosureChannel,
  type DisclosureParameters,
  processes,
  reasons,
  type RequestProcess,
} from './parameters.ts'

/** Everything indexed in the order of the parameters' own lists. */
export const disclosureDraws = (parameters: DisclosureParameters) => ({
  platformPick: thresholds(parameters.platformShares),
  processPicks: parameters.categoryShares.map(([category]) =>
    thresholds(parameters.processShares[category]),
  ),
  processFactors: processes.map((process) => parameters.processFactors[process]),
  ofCountry: parameters.countries.map((country) => ({
    categoryPick: thresholds(parameters.categoryShares.map(([, shares]) => shares[country])),
    mixes: mixesOf(parameters, country),
    timeLaws: channels.map((channel) => timeLaws(parameters, country, channel)),
  })),
  withdrawnBelow: parameters.withdrawn.share * 2 ** 32,
  withdrawnHours: parameters.withdrawn.withinHours,
  ends: channels.map((channel) => processes.map((process) => endsOf(parameters, channel, process))),
})

function endsOf(
  { answerShares }: DisclosureParameters,
  channel: DisclosureChannel,
  process: RequestProcess,
) {
  const found = answerShares.findLast(
    (one) => one.channel === channel && (one.processes?.includes(process) ?? true),
  )
  if (!found) throw new Error('a channel has no answers')
  return {
    answerPick: thresholds(answers.map((answer) => found.shares[answer])),
    reasonPick: thresholds(reasons.map((reason) => found.reasons[reason])),
  }
}
