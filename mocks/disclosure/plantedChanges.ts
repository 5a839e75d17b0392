/** The changes that an estimate of before and after should recover, computed and not counted. */
import type { PlantedChange } from '#contract/sourceAnswers.ts'
import { hours } from '#contract/units.ts'
import { localMidnight } from '#mocks/clocks.ts'
import { answeredShare } from './answeredShare.ts'
import type { DisclosureParameters } from './parameters.ts'

const YEAR_MONTHS = 12
const YEAR_SECONDS = 365.25 * 86_400

/**
 * The level changes between the last moment before the day and its first; the slopes are those of
 * the year before and the year after, in which the share runs along straight lines.
 */
export const plantedChanges = (parameters: DisclosureParameters): PlantedChange[] =>
  parameters.plantedChanges.map(({ country, on, withinHours }) => {
    const day = localMidnight(country, on)
    const shareAt = (at: number) => answeredShare(parameters, country, at, withinHours)
    const before = shareAt(day - 1)
    const after = shareAt(day)
    const slopeBefore = (before - shareAt(day - YEAR_SECONDS)) / YEAR_MONTHS
    const slopeAfter = (shareAt(day + YEAR_SECONDS) - after) / YEAR_MONTHS
    return {
      country,
      on,
      withinHours: hours(withinHours),
      levelChange: after - before,
      slopeChangePerMonth: slopeAfter - slopeBefore,
    }
  })
