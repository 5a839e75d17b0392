/** For presenters, over the demo alone: the change that was planted, beside the estimate. */
import type { PlantedChange } from '#contract/sourceAnswers.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { formatDate } from '#ui/format.ts'
import type { BeforeAfterFigures } from './beforeAfterRows.ts'
import {
  changeWords,
  levelOf,
  limitsWords,
  slopeOf,
  slopeWords,
  withinWords,
} from './beforeAfterWords.ts'
import type { RequestsView } from './useRequests.ts'

type Asked = Pick<RequestsView, 'place' | 'on' | 'measure' | 'within'>

/** Of points a month: a truth just outside its interval must not look inside. */
const TRUTH_DECIMALS = 3

/** The change planted in the month of the day in the country; null: none. */
const plantedThen = (
  changes: readonly PlantedChange[],
  { place, on }: Pick<Asked, 'place' | 'on'>,
): PlantedChange | null =>
  changes.find((change) => change.country === place && change.on.slice(0, 7) === on.slice(0, 7)) ??
  null

/** Sentences on the truth beside what was found; `figures` null: nothing counted yet. */
export function truthLines(
  changes: readonly PlantedChange[],
  asked: Asked,
  figures: BeforeAfterFigures | null,
): string[] {
  const planted = plantedThen(changes, asked)
  const who = countrySubject(asked.place)
  if (!planted) {
    return [
      `No change is planted for ${who} in the month of ${formatDate(asked.on)}: an interval should hold none, and one in twenty will not.`,
    ]
  }
  const { levelChange, slopeChangePerMonth, withinHours, on } = planted
  const truth = `Planted for ${who} on ${formatDate(on)}, in the share answered within ${withinWords(withinHours)}: ${changeWords(levelChange, 'answered')} at once and ${slopeWords(slopeChangePerMonth, 'answered', TRUTH_DECIMALS)} a month.`
  if (asked.measure !== 'answered' || asked.within !== withinHours)
    return [truth, 'What is followed here is something else, so the two cannot be compared.']
  const answer = figures?.own.answer
  if (answer?.form !== 'estimate') return [truth, 'There is no estimate to put beside it.']
  const level = levelOf(answer)
  const slope = slopeOf(answer)
  return [
    truth,
    `Level: estimated ${changeWords(level.estimate, 'answered')}, ${limitsWords(level, 'answered')}; the truth is ${holds(level, levelChange)}. Slope: estimated ${slopeWords(slope.estimate, 'answered', TRUTH_DECIMALS)}, ${limitsWords(slope, 'answered', TRUTH_DECIMALS)}; the truth is ${holds(slope, slopeChangePerMonth)}.`,
  ]
}

const holds = ({ lower, upper }: { lower: number; upper: number }, truth: number): string =>
  lower <= truth && truth <= upper ? 'inside' : 'outside'
