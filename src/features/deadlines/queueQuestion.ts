/** What the queue asks a source: the open cases in scope, by the clocks that run over them. */
import type { OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import { type Instant, instant, type IsoDate } from '#contract/units.ts'
import { type DueClock, dueClocks, overdueBefore, rulesWhateverClass } from '#domain/dueClocks.ts'
import { DUE_SOON_HOURS } from '#domain/onTime/openQuestions.ts'
import type { DeadlinesSearch } from '#url/deadlinesSearch.ts'
import type { DeadlinesQuestion } from './useDeadlines.ts'

/** An open-case question without its page: the same for all pages of one list. */
export type QueueList = Omit<OpenCaseQuestion, 'page'>

/** What of the page the queue follows from. */
export type QueueScope = Pick<
  DeadlinesQuestion,
  'chosen' | 'countries' | 'platform' | 'against' | 'instruments'
> & { plan: Pick<DeadlinesQuestion['plan'], 'window'> }

export type QueueChoice = Pick<DeadlinesSearch, 'sort' | 'category' | 'channel' | 'state'>

/** The counts a queue is described by, each the total of a list. */
export const queueCounts = ['overdue', 'overdueWhatever', 'soon', 'notDue', 'noClock'] as const
export type QueueCount = (typeof queueCounts)[number]

export interface QueueAsked {
  clocks: readonly DueClock[]
  asOf: Instant
  asOfDate: IsoDate
  /** Due before it: overdue. */
  overdueBefore: Instant
  /** The rows shown, in their order. */
  list: QueueList
  /** Counts over everything in scope but the chosen state. `noClock` counts all that are open. */
  counts: Record<QueueCount, QueueList>
}

/**
 * The questions of a queue. Cases under no clock are counted and not listed. The chosen window of
 * receipts holds here too; without one everything open is in the queue.
 */
export function queueAsked(scope: QueueScope, choice: QueueChoice): QueueAsked {
  const { against, countries, platform, plan } = scope
  const { asOf, asOfDate, from, to, isChosen } = plan.window
  const clocks = dueClocks({ ...scope, asOf, asOfDate })
  const dueRules = clocks.map(({ rule }) => rule)
  const passed = overdueBefore(clocks, asOf)
  const soonBefore = instant(asOf + DUE_SOON_HOURS * 3600 + 1)
  const everything: QueueList = {
    kind: against.clock.caseKind,
    asOf,
    where: {
      jurisdiction: [...countries],
      platform: [platform],
      ...(choice.category.length > 0 ? { category: [...choice.category] } : {}),
      ...(choice.channel.length > 0 ? { channel: [...choice.channel] } : {}),
      ...(choice.state === 'unclassified' ? { class: ['unclassified'] } : {}),
      ...(isChosen ? { receivedFrom: from, receivedTo: to } : {}),
    },
    dueRules,
    sort: choice.sort === 'received' ? 'received' : 'due',
  }
  const withClock = { ...everything, dueFrom: instant(0) }
  const overdue = { ...everything, dueTo: passed }
  const soon = { ...everything, dueFrom: passed, dueTo: soonBefore }
  return {
    clocks,
    asOf,
    asOfDate,
    overdueBefore: passed,
    list: choice.state === 'overdue' ? overdue : choice.state === 'soon' ? soon : withClock,
    counts: {
      overdue,
      overdueWhatever: { ...overdue, dueRules: rulesWhateverClass(clocks) },
      soon,
      notDue: { ...everything, sort: 'due', dueFrom: passed },
      noClock: everything,
    },
  }
}

/** The number of rows under a question, and its first row. */
export const countedBy = (list: QueueList): OpenCaseQuestion => ({
  ...list,
  page: { offset: 0, limit: 1 },
})

/** How many rows the list of a state has, from the counts. */
export const listLength = (
  { overdue, notDue, soon }: Record<'overdue' | 'notDue' | 'soon', number>,
  state: QueueChoice['state'],
): number => (state === 'overdue' ? overdue : state === 'soon' ? soon : overdue + notDue)

/** Overdue rows that stay in view above the line when the queue opens at the nearest due time. */
const OVERDUE_IN_VIEW = 3

/**
 * The row a queue opens at: by nearest due time, a few before the as-of, so that what fell due last
 * and what falls due next stand together; else the first.
 */
export function openingRow(
  choice: Pick<QueueChoice, 'sort' | 'state'>,
  overdue: number,
  rowsInView: number,
): number {
  if (choice.sort !== 'due' || choice.state === 'soon') return 0
  if (choice.state === 'overdue') return Math.max(0, overdue - rowsInView)
  return Math.max(0, overdue - OVERDUE_IN_VIEW)
}
