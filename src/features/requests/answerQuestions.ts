/** What the cards of time to answer ask: curves by group, shares within a time, and each duty's own. */
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import { type Instant, zoneName } from '#contract/units.ts'
import { edgesOf, limitQuestions, requestDutyQuestions } from '#domain/onTime/answerShares.ts'
import { type Asked, sorted } from '#domain/onTime/questionParts.ts'
import { requestDuties, type RequestDuty } from '#domain/onTime/requestDuties.ts'
import { requestQuestion } from '#domain/requests/requestQuestions.ts'
import { answerAges } from '#domain/survival.ts'
import { deadlineInHours, type YardstickDeadline } from '#domain/yardstick.ts'
import type { RequestsInput } from './requestsPlan.ts'

/** A question with what its answer is for. */
export type AskedAnswer = Omit<Asked, 'index'> &
  (
    | { role: 'curve' }
    | { role: 'limit'; deadline: YardstickDeadline }
    | { role: 'duty'; dutyId: string }
  )

/** The input's part that the times looked at follow from. */
type LimitsInput = Pick<RequestsInput, 'instruments' | 'scope' | 'window' | 'within'>

/** The duties with hours or days on requests, as they stand on the as-of. */
export const answerDuties = ({ instruments, scope, window }: LimitsInput): RequestDuty[] =>
  requestDuties(instruments, scope.countries, window.asOfDate)

/** The times within which answers are counted: those of the duties, and the page's own. */
export function answerLimits(input: LimitsInput): YardstickDeadline[] {
  const own: YardstickDeadline = { unit: 'hours', deadlineHours: input.within }
  const all = [...answerDuties(input).map(({ clock }) => clock.deadline), own]
  return all
    .filter((each, index) => all.findIndex((other) => isSameLimit(each, other)) === index)
    .toSorted((one, other) => deadlineInHours(one) - deadlineInHours(other))
}

/** 10 local days are not 240 hours. */
export const isSameLimit = (one: YardstickDeadline, other: YardstickDeadline): boolean =>
  one.unit === other.unit && deadlineInHours(one) === deadlineInHours(other)

/**
 * What lines are told apart by. None for the data asked for: a log has it with the answer alone, so
 * that open requests would belong to no line and every line would end at 100 %.
 */
export const answerGroups = ({ by }: Pick<RequestsInput, 'by'>): Dimension[] =>
  by === 'process' ? [] : [by === 'country' ? 'jurisdiction' : by]

/** The log's beginning, where it lies within the window: an edge, so that earlier receipts are left out. */
const logBegins = ({ window, observedFrom }: RequestsInput): Instant[] =>
  observedFrom !== null && observedFrom > window.from && observedFrom < window.to
    ? [observedFrom]
    : []

/** The receipts at which the answers to the curves' question can be parted. */
function curveQuestion(input: RequestsInput, limits: readonly YardstickDeadline[]): TallyQuestion {
  const { scope, window } = input
  return requestQuestion(scope, window, {
    by: [...answerGroups(input), 'exception'],
    where: { receivedFrom: window.from, receivedTo: window.to },
    periods: { runs: [], cuts: sorted([...edgesOf(limits, window), ...logBegins(input)]) },
    ages: answerAges(limits.map(deadlineInHours)),
  })
}

/**
 * One question for the curves, which answers for every time in hours too; one for each country's days
 * where a time counts local days; and those of each duty.
 */
export function answerQuestions(input: RequestsInput): AskedAnswer[] {
  const { scope, window } = input
  const limits = answerLimits(input)
  const curve: AskedAnswer = {
    role: 'curve',
    question: curveQuestion(input, limits),
    countries: [...scope.countries],
    zone: zoneName('UTC'),
    pastBefore: window.asOf,
  }
  const inDays = limits.filter(({ unit }) => unit === 'localDays')
  return [
    curve,
    ...inDays.flatMap((deadline) =>
      limitQuestions(scope, window, deadline, answerGroups(input)).map((put) => ({
        ...put,
        role: 'limit' as const,
        deadline,
      })),
    ),
    ...answerDuties(input).flatMap((duty) =>
      requestDutyQuestions(duty, scope, window).map((put) => ({
        ...put,
        role: 'duty' as const,
        dutyId: duty.duty.id,
      })),
    ),
  ]
}
