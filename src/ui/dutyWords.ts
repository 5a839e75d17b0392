/** The words in which a duty's parts are shown: trigger, deadline, outcomes, cap. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Deadline, Duty } from '#contract/duty.ts'
import type { Cap } from '#contract/penalty.ts'
import type { Outcome, Trigger } from '#contract/vocabulary.ts'
import { formatDays, formatHours, formatList, formatRate } from './format.ts'
import { moneyWords } from './moneyWords.ts'

export const triggerWords: Record<Trigger, string> = {
  notice: 'a user’s notice',
  order: 'an authority’s order',
  'information request': 'an information request',
  awareness: 'becoming aware',
  none: 'no trigger',
}

/** A duty's trigger in words; "not published by then" where its wording was not public. */
export const triggerOf = ({ trigger, isWordingUnpublished }: Duty): string =>
  isWordingUnpublished ? notPublishedByThen : triggerWords[trigger]

/** What satisfies a duty in words; "not published by then" where its wording was not public. */
export const outcomesOf = ({ satisfiedBy, isWordingUnpublished }: Duty): string =>
  isWordingUnpublished ? notPublishedByThen : outcomesWords(satisfiedBy)

/** "24 h", "7 d", "swiftly", "none set", "silent", "not researched", "not published by then". */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.form) {
    case 'hours':
      return formatHours(deadline.deadlineHours)
    case 'local days':
      return formatDays(deadline.deadlineDays)
    case 'wording':
      return deadline.wording
    default:
      return deadline.form
  }
}

/**
 * Where a deadline stands among others, in hours; null where it names no length. Seven days are
 * 168 hours here: for the order of a list, not for a clock.
 */
export function deadlineRank(deadline: Deadline): number | null {
  if (deadline.form === 'hours') return deadline.deadlineHours
  if (deadline.form === 'local days') return deadline.deadlineDays * 24
  return null
}

/** "removed, restricted or rejected"; "no outcome of a case" where there is none. */
export function outcomesWords(outcomes: readonly Outcome[]): string {
  return outcomes.length === 0 ? 'no outcome of a case' : formatList(outcomes, 'or')
}

/**
 * A cap in the text's own terms, without a company: "up to EUR 50 m", "up to 4 % of worldwide
 * turnover of the preceding financial year", "the greater of EUR 20 m and 6 % of …", "none set".
 * A fixed sum is given after its multiplier for legal persons.
 */
export function capWords(cap: Cap): string {
  switch (cap.form) {
    case 'fixed sum':
      return `up to ${fixedWords(cap)}`
    case 'share of turnover':
      return `up to ${formatRate(cap.share)} of ${cap.base}`
    case 'greater of':
      return `up to the greater of ${formatList(
        cap.of.map((part) =>
          part.form === 'fixed sum'
            ? fixedWords(part)
            : `${formatRate(part.share)} of ${part.base}`,
        ),
        'and',
      )}`
    default:
      return cap.form
  }
}

function fixedWords(cap: Extract<Cap, { form: 'fixed sum' }>): string {
  return moneyWords({
    currency: cap.amount.currency,
    amount: cap.amount.amount * (cap.multiplier?.by ?? 1),
  })
}

/** The same where room is short: "up to 4 % of worldwide turnover". */
export function shortCapWords(cap: Cap): string {
  return capWords(cap).replaceAll(' of the preceding financial year', '')
}
