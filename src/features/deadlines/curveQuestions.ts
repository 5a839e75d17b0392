/** What the curves ask: cases by group and age, decided or not, over the window's receipts. */
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import { type Instant, zoneName } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { sorted, whereOf } from '#domain/onTime/questionParts.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import type { DeadlinesInput } from './deadlinesPlan.ts'

/** The dimension a grouping is counted by. */
export const dimensionOf = (by: DeadlineGrouping): Dimension =>
  by === 'country' ? 'jurisdiction' : by

/** By country all that were chosen; else those the clock counts in, whose cases are put together. */
export const curveCountries = ({ by, scope, against }: DeadlinesInput): readonly Country[] =>
  by === 'country' ? scope.countries : against.countedCountries

/** By platform all there are; else the one chosen for all pages. */
const scopeOf = ({ by, scope }: DeadlinesInput) =>
  by === 'platform' ? { ...scope, platform: null } : scope

/** The first receipt an estimate rests on: the log's beginning, or the window's. */
const firstReceipt = ({ window, observedFrom }: DeadlinesInput): Instant[] =>
  observedFrom !== null && observedFrom > window.from ? [observedFrom] : []

/** The ages of a curve's points, in hours: the first half hour, then hourly to 48 h, then every 6 h to 14 d. */
const agesOf = (wallsHours: readonly number[]): TallyQuestion['ages'] => ({
  unit: 'hours',
  runs: [
    { from: 1, step: 1, count: 47 },
    { from: 54, step: 6, count: 47 },
  ],
  cuts: [0.5, ...wallsHours],
})

/** One question: elapsed hours are alike in every zone. */
export function curveQuestions(input: DeadlinesInput) {
  const { window, against } = input
  const countries = [...curveCountries(input)]
  const walls = [against.clock.deadline, ...against.walls.map(({ deadline }) => deadline)]
  const question: TallyQuestion = {
    kind: against.clock.caseKind,
    asOf: window.asOf,
    where: {
      ...whereOf(against.clock, scopeOf(input), countries),
      receivedFrom: window.from,
      receivedTo: window.to,
    },
    by: [dimensionOf(input.by), 'exception'],
    zone: zoneName('UTC'),
    periods: {
      runs: [],
      cuts: sorted([...Object.values(against.clockBegan), ...firstReceipt(input)]),
    },
    ages: agesOf(walls.map(deadlineInHours)),
  }
  return [{ question, countries }]
}
