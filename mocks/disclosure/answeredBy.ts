/** The chance of an answer by an age, for each channel and process. */
import type { Country } from '#contract/vocabulary.ts'
import { lawAt, logOdds, timeLaws } from './answerTimes.ts'
import { meanShare } from './noise.ts'
import { channels, type DisclosureParameters, processes } from './parameters.ts'

/** Of requests received at a moment and not withdrawn, on average over the months' noise. */
export const answeredBy = (
  parameters: DisclosureParameters,
  country: Country,
  at: number,
  withinHours: number,
): number[][] =>
  channels.map((channel) => {
    const law = lawAt(timeLaws(parameters, country, channel), at)
    return processes.map((process) => {
      const odds = logOdds(law, parameters.processFactors[process], withinHours)
      return meanShare(odds, parameters.noise.standardDeviation)
    })
  })
