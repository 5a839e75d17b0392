/** What the curves ask: cases by group and age, decided or not, over the window's receipts. */
import type { TallyQuestion } from '#contract/tally.ts'
import { type Instant, zoneName } from '#contract/units.ts'
import { type GroupDimension, groupedCountries } from '#domain/onTime/groupQuestions.ts'
import { sorted, whereOf } from '#domain/onTime/questionParts.ts'
import { curveAges } from '#domain/survival.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import type { DeadlinesInput } from './deadlinesPlan.ts'

/** The dimension a grouping is counted by. */
export const dimensionOf = (by: DeadlineGrouping): GroupDimension =>
  by === 'country' ? 'jurisdiction' : by

/** Beside the estimators' own edges: most orders and some notices are decided within minutes. */
const FIRST_AGE_HOURS = 0.5

/** The log's beginning, where it lies within the window: an edge, so that earlier receipts are left out. */
const logBegins = ({ window, observedFrom }: DeadlinesInput): Instant[] =>
  observedFrom !== null && observedFrom > window.from && observedFrom < window.to
    ? [observedFrom]
    : []

/**
 * One question: elapsed hours are alike in every zone. By country all that were chosen, else those
 * the clock counts in put together; by platform all there are, else the chosen one.
 */
export function curveQuestions(input: DeadlinesInput) {
  const { window, against, by } = input
  const dimension = dimensionOf(by)
  const scope = by === 'platform' ? { ...input.scope, platform: null } : input.scope
  const countries = [...groupedCountries(dimension, scope, against)]
  const walls = [against.clock.deadline, ...against.walls.map(({ deadline }) => deadline)]
  const question: TallyQuestion = {
    kind: against.clock.caseKind,
    asOf: window.asOf,
    where: {
      ...whereOf(against.clock, scope, countries),
      receivedFrom: window.from,
      receivedTo: window.to,
    },
    by: [dimension, 'exception'],
    zone: zoneName('UTC'),
    periods: {
      runs: [],
      cuts: sorted([...Object.values(against.clockBegan), ...logBegins(input)]),
    },
    ages: curveAges([FIRST_AGE_HOURS, ...walls.map(deadlineInHours)]),
  }
  return [{ question, countries, dimension }]
}
