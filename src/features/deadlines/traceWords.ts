/** Why a case is due then, in the words of the panel. */
import type { Country } from '#contract/vocabulary.ts'
import type { Source } from '#contract/citation.ts'
import { type Instant, zoneName } from '#contract/units.ts'
import { isoDate } from '#contract/units.ts'
import type { ClassFlips } from '#domain/trace/classFlips.ts'
import type { Trace, TracedRule } from '#domain/trace/trace.ts'
import { localDate } from '#domain/jurisdictions.ts'
import {
  capital,
  type CaseNoun,
  classCondition,
  clockWords,
  countrySubject,
} from '#ui/caseWords.ts'
import {
  formatCount,
  formatDate,
  formatDayAndMonth,
  formatDuration,
  formatInstant,
  formatList,
} from '#ui/format.ts'

/** One due time with what it follows from. */
export interface TracedDue {
  /** "If manifest", "Otherwise", "Due". */
  label: string
  /** "25 June 2019, 21:54, Berlin"; "1 July 2019, end of day"; "no clock". */
  dueWords: string
  isOverdue: boolean
  /** "2 h 06 min ago", "6 d 0 h left". */
  leftWords: string
  /** "24 h", "7 local days, as a rule"; "moved by 5 h 00 min of pauses" where it was. */
  lengthWords: string
  /** "s. 3(2) no. 2" with its source; null for an own target. */
  reference: { words: string; source: Pick<Source, 'title' | 'publisher' | 'url'> | null } | null
  isUnverified: boolean
}

/** A case's due times, the earliest first. */
export function tracedDues(trace: Trace): TracedDue[] {
  return trace.rules.map((traced, index) => {
    const { rule, due, text } = traced
    const source = rule.instrument?.sources.find(({ id }) => text?.sourceIds.includes(id)) ?? null
    return {
      label: dueLabel(traced, index > 0),
      dueWords: due ? dueWords(due, trace) : 'no clock in hours or days',
      isOverdue: (due?.secondsLeft ?? 0) < 0,
      leftWords: due === null || due.secondsLeft === null ? '' : leftWords(due.secondsLeft),
      lengthWords: lengthOf(traced),
      reference: text && { words: text.reference.replaceAll('. ', '.\u00A0'), source },
      isUnverified: text !== null && !text.verified,
    }
  })
}

function dueLabel({ onlyIf, due, text }: TracedRule, isLater: boolean): string {
  if (due === null) return text?.shortTitle ?? 'Also'
  if (onlyIf === null) return 'Due'
  return isLater ? 'Otherwise' : capital(classCondition(onlyIf))
}

const dueWords = (due: NonNullable<TracedRule['due']>, { start }: Trace): string =>
  due.endOf === null ? formatInstant(due.at, start.zone) : `${formatDate(due.endOf)}, end of day`

/** "2 h 06 min ago", "6 d 0 h left". */
export const leftWords = (seconds: number): string =>
  seconds < 0 ? `${formatDuration(-seconds)}\u00A0ago` : `${formatDuration(seconds)}\u00A0left`

function lengthOf({ rule, text, due }: TracedRule): string {
  if (!rule.deadline) return ''
  const length =
    rule.deadline.unit === 'hours'
      ? clockWords(rule.deadline)
      : `${formatCount(rule.deadline.deadlineDays)} local days`
  return [
    length,
    text?.qualification ?? '',
    due && due.movedBySeconds !== 0
      ? `moved by ${formatDuration(due.movedBySeconds)} of pauses`
      : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** "unclassified, so two due times", "manifest, known since 24 June 2019, 22:10, Berlin". */
export function classWords({ class: { value, since, isJudged }, rules, start }: Trace): string {
  if (value !== null) {
    return since === null ? value : `${value}, known since ${formatInstant(since, start.zone)}`
  }
  if (isJudged) return 'judged, no class on record'
  const limited = rules.filter(({ onlyIf, due }) => onlyIf !== null && due !== null)
  if (limited.length > 1) return 'unclassified, so two due times'
  return limited.length === 1 ? 'unclassified, so perhaps under no clock' : 'unclassified'
}

/** "none", or each pause with its length. */
export const pauseWords = ({ pauses, start }: Trace): string =>
  pauses.length === 0
    ? 'none'
    : formatList(
        pauses.map(({ from, to, seconds }) =>
          to === null
            ? `since ${formatInstant(from, start.zone)}, ${formatDuration(seconds)} so far`
            : `${formatDuration(seconds)} from ${formatInstant(from, start.zone)}`,
        ),
      )

/** "none recorded"; an exception is known once a case is decided. */
export const exceptionWords = ({ exception }: Trace): string =>
  exception === null
    ? 'none recorded'
    : `${exception.name}, ${exception.allowedBy.length > 0 ? 'which the duty allows' : 'which no duty here allows'}`

/** 00:00 UTC of the as-of, and what the clock in the case's city then says. */
export const readAtWords = ({ readAt }: Trace): string => formatInstant(readAt.at, zoneName('UTC'))

/**
 * "2,310 open notices in Germany are late only if read as manifest"; null where none hang on it.
 */
export function flipWords(
  flips: readonly ClassFlips[],
  country: Country | null,
  noun: CaseNoun,
): { count: string; rest: string } | null {
  const there = flips.find((each) => each.country === country)
  if (!there || there.flips === 0) return null
  const one = there.flips === 1
  return {
    count: `${formatCount(there.flips)} open ${one ? noun.one : noun.many} in ${countrySubject(there.country)} ${one ? 'flips' : 'flip'} to late`,
    rest: `if read as ${there.readAs}.`,
  }
}

/** "24 Jun", on the clock of the case's country; an instant at midnight ends the day before. */
export const dayWords = (at: Instant, { start }: Trace): string =>
  formatDayAndMonth(isoDate(localDate(at, start.zone)))
