/** What the questions about cases share: their scope, what is kept to read an answer, how they are put. */
import type { Duty } from '#contract/duty.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { type Instant, instant, type ZoneName } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import type { CaseWindow } from './caseWindow.ts'
import { type Clock, deadlineAge } from './clock.ts'
import type { ReadAgainst } from './readAgainst.ts'

/** What all questions of a page are limited to. */
export interface Scope {
  countries: readonly Country[]
  /** Null: all platforms. */
  platform: string | null
}

/** A question, and what is needed to read its answer. */
export interface Asked {
  index: number
  question: TallyQuestion
  countries: Country[]
  zone: ZoneName
  /** Received before it: past the deadline at the question's as-of. */
  pastBefore: Instant
}

/** Open cases fall in age bins; `edges` are receipts, from the youngest bin's to the oldest's. */
export interface AskedOpen extends Asked {
  edges: OpenEdge[]
  /** Received from `pastBefore` up to here: due within six hours, or by the end of the local day. */
  dueSoonBefore: Instant
}

/** An age at which open cases are parted, as the receipt that has it. */
export interface OpenEdge {
  hours: number
  /** Set where the edge is a deadline in local days: its label. */
  days?: number
  receivedBefore: Instant
}

/** A question asked for one duty, with the clock its answer is read by. */
export interface AskedDuty extends Asked {
  duty: Duty
  clock: Clock
  /** The first receipt read in each country: a duty in force reads none from before it was. */
  readFrom: Partial<Record<Country, Instant>>
}

/** What a plan's questions follow from. */
export interface PlanInput {
  scope: Scope
  window: CaseWindow
  against: ReadAgainst
}

/** Gives each its place in the request, to which its question is added. */
export const numbered = <Put extends { question: TallyQuestion }>(
  put: readonly Put[],
  questions: TallyQuestion[],
): (Put & { index: number })[] =>
  put.map((each) => ({ ...each, index: questions.push(each.question) - 1 }))

/** Edges in order, each once. */
export const sorted = (values: Iterable<number>): Instant[] =>
  [...new Set(values)].toSorted((one, other) => one - other).map(instant)

/** What a clock's cases are limited to; an empty list in the law means no limit. */
export function whereOf(clock: Clock, scope: Scope, countries: readonly Country[]) {
  return {
    jurisdiction: [...countries],
    ...(scope.platform ? { platform: [scope.platform] } : {}),
    ...(clock.channels.length > 0 ? { channel: [...clock.channels] } : {}),
    ...(clock.categories.length > 0 ? { category: [...clock.categories] } : {}),
  }
}

/** Exceptions are outside the rule, and a duty limited to a class is read by class. */
export const dimensionsOf = (clock: Clock): TallyQuestion['by'] => [
  'jurisdiction',
  'exception',
  ...(clock.onlyClass ? (['class'] as const) : []),
]

/** One edge: the deadline. */
export const agesOf = (deadline: YardstickDeadline): TallyQuestion['ages'] => ({
  unit: deadline.unit,
  runs: [],
  cuts: [deadlineAge(deadline)],
})

/** The answer to one of the plan's questions. Missing only if the source broke the contract. */
export function answerTo(asked: Pick<Asked, 'index'>, tallies: readonly Tally[]): Tally {
  const tally = tallies[asked.index]
  if (!tally) throw new Error(`The source left question ${asked.index} unanswered`)
  return tally
}
