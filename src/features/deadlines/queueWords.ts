/** The queue's finding, and the lines around it. */
import type { DueClock } from '#domain/dueClocks.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import {
  capital,
  type CaseNoun,
  casesNoun,
  classCondition,
  countrySubject,
  yardstickWords,
} from '#ui/caseWords.ts'
import { formatCount, formatDate, formatDuration, formatList } from '#ui/format.ts'
import type { QueueScope } from './queueQuestion.ts'
import type { QueueShown } from './useQueue.ts'

/** Notices where all clocks run over notices alone, else cases. */
export function queueNoun(scope: QueueScope, clocks: readonly DueClock[]): CaseNoun {
  const lists = clocks.map(({ rule }) => rule.where['channel'] ?? [])
  const channels = lists.some((list) => list.length === 0) ? [] : lists.flat()
  return casesNoun({
    caseKind: scope.against.clock.caseKind,
    channels: channels as typeof scope.against.clock.channels,
  })
}

/**
 * "412 of 2,310 open notices are overdue, 98 of them only if manifest; the next falls due in 12 min".
 * Conditional for a text that does not bind: "Under the Avia bill’s 24 h, 310 of … would be overdue".
 */
export function queueTitle(shown: QueueShown): string {
  const { scope, counts, asked, nextDueAt } = shown
  const total = counts.overdue + counts.notDue
  const noun = queueNoun(scope, asked.clocks)
  const would = moodOf(scope.against) === 'would'
  const under = would ? `Under ${yardstickWords(scope.against.yardstick)}, ` : ''
  const are = would ? 'would be' : counts.overdue === 1 ? 'is' : 'are'
  const number = counts.overdue === 0 ? 'none' : formatCount(counts.overdue)
  const of = `${number} of ${formatCount(total)} open ${total === 1 ? noun.one : noun.many}`
  const next =
    nextDueAt === null
      ? ''
      : `; the next ${would ? 'would fall' : 'falls'} due in ${formatDuration(nextDueAt - asked.asOf)}`
  return capital(`${under}${of} ${are} overdue${ifInClass(shown)}${next}`)
}

/** ", 98 of them only if manifest": overdue by the earlier of two due times alone. */
function ifInClass({ counts, asked }: QueueShown): string {
  const open = counts.overdue - counts.overdueWhatever
  const limited = asked.clocks
    .filter(({ onlyClass }) => onlyClass !== null)
    .toSorted((a, b) => deadlineInHours(a.deadline) - deadlineInHours(b.deadline))
  const condition = classCondition(limited[0]?.onlyClass ?? null)
  if (open <= 0 || condition === '') return ''
  return open === counts.overdue
    ? ` ${condition}`
    : `, ${formatCount(open)} of them only ${condition}`
}

/** What is listed, when it was read, and which of two due times sorts. */
export function queueScopeWords({ scope, asked }: QueueShown): string {
  const { asOfDate, isChosen } = scope.plan.window
  const classes = new Set(asked.clocks.flatMap(({ onlyClass }) => onlyClass ?? []))
  const [only] = classes
  return [
    `Open ${queueNoun(scope, asked.clocks).many} in ${formatList(scope.countries.map(countrySubject))}${isChosen ? ' received in the window' : ''}, as of ${formatDate(asOfDate)}, 00:00 UTC.`,
    classes.size > 1 ? 'An unclassified case has two due times; the earlier one sorts.' : '',
    classes.size === 1 && only ? `Where unclassified, due only ${classCondition(only)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same on screen, where a line stands between overdue and not yet due. */
export const queueSubline = (shown: QueueShown): string =>
  shown.choice.sort === 'due' && shown.choice.state === 'all' && shown.counts.overdue > 0
    ? `${queueScopeWords(shown)} The line is the as-of: overdue above it.`
    : queueScopeWords(shown)

/** What the file says of itself besides: yardstick, platform, filters, source. */
export function queueNotes(
  { scope, choice }: QueueShown,
  info: { name: string; version: string } | null,
): string[] {
  const { yardstick } = scope.against
  const { isChosen, from, to } = scope.plan.window
  const filters = [...choice.category, ...choice.channel]
  return [
    `Yardstick: ${yardstick.label} (${yardstick.caption}); ${scope.platform}`,
    ...(isChosen ? [`Received ${formatDate(dayOf(from))} to ${formatDate(dayOf(to - 1))}`] : []),
    ...(filters.length > 0 ? [`Only: ${formatList(filters, 'or')}`] : []),
    ...(choice.state === 'all' ? [] : [`Only: ${choice.state}`]),
    ...(info ? [`Source: ${info.name} ${info.version}`] : []),
  ]
}

/** "38 open orders are under no clock": counted, not listed; empty where there are none. */
export const noClockWords = ({ counts }: QueueShown): string =>
  counts.noClock <= 0
    ? ''
    : `${formatCount(counts.noClock)} more ${counts.noClock === 1 ? 'is' : 'are'} open under no clock`
