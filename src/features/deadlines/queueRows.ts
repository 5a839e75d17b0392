/** Open cases as the queue shows them: when each falls due, by which clock, and whether that is law. */
import type { OpenCasePage } from '#contract/sourceAnswers.ts'
import { Country, type Status } from '#contract/vocabulary.ts'
import type { Instant, IsoDate } from '#contract/units.ts'
import type { DueClock } from '#domain/dueClocks.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { classCondition, clockWords } from '#ui/caseWords.ts'
import { formatDuration, formatList } from '#ui/format.ts'
import type { QueueAsked } from './queueQuestion.ts'

/** One due time of a case. */
export interface QueueDue {
  clock: DueClock
  dueAt: Instant
  /** Negative: overdue. */
  secondsLeft: number
  isOverdue: boolean
}

export interface QueueRow {
  id: string
  /** Null where the log names a country that is not here. */
  country: Country | null
  category: string
  channel: string
  /** "manifest", "other" or "unclassified". */
  classWord: string
  isClassified: boolean
  receivedAt: Instant
  isPaused: boolean
  /** The earliest first; never empty in a queue of cases with a clock. */
  due: readonly QueueDue[]
  /** Overdue whatever its class turns out to be, only if it is of a class, or not yet. */
  verdict: 'overdue' | 'overdue if in class' | 'not yet due'
  /** "2 h 06 min", "−6 h 24 min": to the earliest due time. */
  leftWords: string
  /** "or 6 d 0 h", "if manifest"; empty where one due time holds for all. */
  orWords: string
  /** The duty's status on the day; null for an own target and for hours that are not law here. */
  status: Status | null
  /** "NetzDG", "own target"; "24 h" where it is a law of elsewhere. */
  clockName: string
  /** "24 h", "24 h or 7 d", "24 h, not law", "not law here". */
  clockLength: string
}

/** The rows of a page. */
export function queueRows(page: OpenCasePage, asked: QueueAsked): QueueRow[] {
  return page.rows.map((row) => queueRow(row, asked))
}

/** One open case of a page; its clocks are those that were asked about. */
export function queueRow(
  { case: one, due }: OpenCasePage['rows'][number],
  asked: QueueAsked,
): QueueRow {
  const { clocks, asOf, asOfDate } = asked
  const dues = due.flatMap(({ ruleId, dueAt }): QueueDue[] => {
    const clock = clocks.find(({ rule }) => rule.id === ruleId)
    if (!clock) return []
    const isOverdue = dueAt < asked.overdueBefore
    return [{ clock, dueAt, secondsLeft: dueAt - asOf, isOverdue }]
  })
  const [first, second] = dues
  const isClassified = one.class !== undefined
  return {
    id: one.id,
    country: Country.options.find((country) => country === one.jurisdiction) ?? null,
    category: one.category,
    channel: one.channel,
    classWord: one.class ?? 'unclassified',
    isClassified,
    receivedAt: one.receivedAt,
    isPaused: one.pauses?.some(({ to }) => to === undefined) ?? false,
    due: dues,
    verdict: verdictOf(dues, isClassified),
    leftWords: first ? formatDuration(first.secondsLeft) : '',
    orWords: second
      ? `or ${formatDuration(second.secondsLeft)}`
      : isClassified
        ? ''
        : classCondition(first?.clock.onlyClass ?? null),
    status: first ? statusOf(first.clock, asOfDate) : null,
    clockName: first ? clockName(first.clock) : '',
    clockLength: lengthWords(dues),
  }
}

/** An unclassified case under clocks for single classes is overdue once the last of both has passed. */
function verdictOf(dues: readonly QueueDue[], isClassified: boolean): QueueRow['verdict'] {
  const passed = dues.filter(({ isOverdue }) => isOverdue)
  if (passed.length === 0) return 'not yet due'
  if (isClassified || passed.some(({ clock }) => clock.onlyClass === null)) return 'overdue'
  return new Set(passed.map(({ clock }) => clock.onlyClass)).size > 1
    ? 'overdue'
    : 'overdue if in class'
}

/** "NetzDG", "Avia bill", "own target"; bare hours where they are those of a law of elsewhere. */
function clockName({ instrument, isBorrowed, deadline }: DueClock): string {
  if (isBorrowed) return clockWords(deadline)
  if (!instrument) return 'own target'
  return /\(([^)]+)\)/.exec(instrument.shortName)?.[1] ?? instrument.shortName
}

const statusOf = ({ duty, isBorrowed, isLaw }: DueClock, date: IsoDate): Status | null =>
  !duty || isBorrowed ? null : isLaw ? 'in force' : (dutyStatusOn(duty, date)?.status ?? null)

function lengthWords(dues: readonly QueueDue[]): string {
  const [first] = dues
  if (!first) return ''
  if (first.clock.isBorrowed) return 'not law here'
  const lengths = [...new Set(dues.map(({ clock }) => clockWords(clock.deadline)))]
  return `${formatList(lengths, 'or')}${first.clock.isLaw ? '' : ', not law'}`
}

/** The longest bar of a queue, in seconds: as long as its shortest clock. */
export const barSeconds = (clocks: readonly DueClock[]): number =>
  3600 * Math.min(...clocks.map(({ deadline }) => deadlineInHours(deadline)), 24 * 365)
