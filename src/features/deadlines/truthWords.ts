/** What the presenter's panel says. */
import type { ScenarioInfo } from '#contract/scenario.ts'
import type { PlantedTruth } from '#contract/sourceAnswers.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { formatDate, formatHours, formatList } from '#ui/format.ts'
import type { Explanation } from '#ui/explanation.ts'
import type { TruthRow } from './truthRows.ts'

/** "The interval holds the planted truth in 4 of 5 countries; not in France". */
export function truthTitle(rows: readonly TruthRow[] | null): string {
  const judged = rows?.filter(({ isInside }) => isInside !== null) ?? []
  if (judged.length === 0) return 'Planted truth beside the estimate'
  const outside = judged.filter(({ isInside }) => isInside === false)
  if (judged.length === 1) {
    const verb = outside.length === 0 ? 'holds' : 'misses'
    return `The interval ${verb} the planted truth in ${countrySubject(judged[0]!.country)}`
  }
  const all = judged.length === 2 ? 'both countries' : `all ${judged.length} countries`
  if (outside.length === 0) return `The interval holds the planted truth in ${all}`
  if (outside.length === judged.length) return `The interval misses the planted truth in ${all}`
  const count = `${judged.length - outside.length} of ${judged.length} countries`
  return `The interval holds the planted truth in ${count}; not in ${formatList(outside.map(({ country }) => countrySubject(country)))}`
}

/** Both days included. */
export const truthSubline = (truth: PlantedTruth | undefined): string =>
  truth === undefined
    ? 'The scenario’s own probability against what its cases show.'
    : `Share decided within ${formatHours(truth.deadlineHours)}, all platforms and channels, received ${formatDate(dayOf(truth.receivedFrom))} to ${formatDate(dayOf(truth.receivedTo - 1))}. Diamond: planted truth. Dot and bar: share counted, 95 % interval.`

/** What to tell an audience about it; the scenario is null while its own words are not here. */
export function truthMeaning(scenario: ScenarioInfo | null): string {
  if (scenario === null) return ''
  return scenario.misleads
    ? `${scenario.shows} The truth is what would be if nothing were handed on, and no larger sample finds it: the interval gets narrower around the wrong share.`
    : `${scenario.shows} Here an interval misses the truth by chance alone, about once in twenty.`
}

/** What is asked of the truths, in full. */
export const truthExplanation = (truths: readonly PlantedTruth[]): Explanation => ({
  title: 'Truth beside estimate',
  definition:
    'Invented cases are drawn from rates that somebody wrote down. The planted truth follows from those rates alone; the estimate follows from the cases alone, by the count that every page makes.',
  formula: [
    'Truth: chance of being decided by then ÷ chance of not being withdrawn by then, over the hours of the window and every kind of case, weighted by the cases expected.',
    'Estimate: decided in time ÷ (past the deadline − withdrawn within it), with Wilson’s 95 % interval.',
  ],
  asOf: truths[0] ? formatDate(dayOf(truths[0].asOf)) : 'no truth is planted for this day',
  sources: [],
  method: 'invented',
  notes: [
    'Paused cases are in neither.',
    `Fewer than ${FEWEST_CASES} cases carry no share.`,
    'Real logs have no planted truth: this panel is for the demo alone.',
  ],
})
