/** What became of requests for data, counted by outcome and reason, and the shares that follow. */
import type { Tally } from '#contract/tally.ts'
import { share, type Share } from '#contract/units.ts'
import { OPEN } from '#domain/tallyReaders.ts'
import { type ShareInterval, wilsonInterval } from '#domain/wilsonInterval.ts'

/** Fewer answered requests than this carry no share: it would be ±9 points or more. */
export const FEWEST_ANSWERED = 50

/** Requests of one group by what became of them; all but `received` and `reasons` add up to it. */
export interface OutcomeCounts {
  received: number
  /** Not answered at the as-of. */
  open: number
  /** By the authority, before an answer. */
  withdrawn: number
  disclosed: number
  partlyDisclosed: number
  refused: number
  challenged: number
  /** Answered in a way the log does not say. */
  unknown: number
  /** Of the refused and the challenged, by reason. */
  reasons: Readonly<Record<string, { refused: number; challenged: number }>>
}

const none = (): OutcomeCounts & { reasons: Record<string, never> } => ({
  received: 0,
  open: 0,
  withdrawn: 0,
  disclosed: 0,
  partlyDisclosed: 0,
  refused: 0,
  challenged: 0,
  unknown: 0,
  reasons: {},
})

const columns: Readonly<Record<string, Exclude<keyof OutcomeCounts, 'reasons' | 'received'>>> = {
  [OPEN]: 'open',
  withdrawn: 'withdrawn',
  disclosed: 'disclosed',
  'partly disclosed': 'partlyDisclosed',
  refused: 'refused',
  challenged: 'challenged',
}

/**
 * Counts a tally by country, group and reason. `keyOf` names the group a cell's values belong to;
 * null: none. Groups come in the order of their first cell.
 *
 * 3 disclosed and 1 challenged as overbroad, of one group → received 4, disclosed 3, challenged 1,
 * reasons { overbroad: { refused: 0, challenged: 1 } }.
 */
export function outcomeCounts(
  { groups, outcomes, cells }: Tally,
  by: readonly string[],
  keyOf: (values: readonly string[]) => string | null,
): Map<string, OutcomeCounts> {
  const counted = new Map<string, OutcomeCounts>()
  const reasonAt = by.indexOf('reason')
  cells.count.forEach((count, cell) => {
    const values = groups[cells.group[cell] ?? 0] ?? []
    const key = keyOf(values)
    if (key === null) return
    const before = counted.get(key) ?? none()
    const column = columns[outcomes[cells.outcome[cell] ?? 0] ?? ''] ?? 'unknown'
    const after = {
      ...before,
      received: before.received + count,
      [column]: before[column] + count,
    }
    const reason = values[reasonAt]
    if (reason !== undefined && (column === 'refused' || column === 'challenged')) {
      const ofReason = before.reasons[reason] ?? { refused: 0, challenged: 0 }
      after.reasons = {
        ...before.reasons,
        [reason]: { ...ofReason, [column]: ofReason[column] + count },
      }
    }
    counted.set(key, after)
  })
  return counted
}

/** Answered: any outcome but withdrawn; open and withdrawn requests are no answers. */
export const answeredOf = (counts: OutcomeCounts): number =>
  counts.received - counts.open - counts.withdrawn

/** A part of the answered requests, and how far what is open could still move it. */
export interface AnsweredShare {
  part: number
  /** The denominator: answered at the as-of. */
  answered: number
  /** Counted apart: not answered at the as-of. */
  open: number
  /** Null with fewer than 50 answered. */
  share: Share | null
  /** Wilson's 95 % interval; null where the share is. */
  interval: ShareInterval | null
  /** If none of the open ones came to be in the part, and if all did; null where the share is. */
  ifOpen: { none: Share; all: Share } | null
}

function shareOf(part: number, counts: OutcomeCounts): AnsweredShare {
  const answered = answeredOf(counts)
  const { open } = counts
  const isEnough = answered >= FEWEST_ANSWERED
  return {
    part,
    answered,
    open,
    share: isEnough ? share(part / answered) : null,
    interval: isEnough ? wilsonInterval(part, answered) : null,
    ifOpen: isEnough
      ? { none: share(part / (answered + open)), all: share((part + open) / (answered + open)) }
      : null,
  }
}

/**
 * Data produced, in full or in part, of the answered requests.
 *
 * 100 received: 50 disclosed, 10 in part, 12 refused, 8 challenged, 5 withdrawn, 15 open → 60 of 80,
 * 0.75; 60 of 95 if none of the open ones brought data, 75 of 95 if all did.
 */
export const producedShare = (counts: OutcomeCounts): AnsweredShare =>
  shareOf(counts.disclosed + counts.partlyDisclosed, counts)

/** Sent back for its wording, scope or law, of the answered requests: above 8 of 80. */
export const challengedShare = (counts: OutcomeCounts): AnsweredShare =>
  shareOf(counts.challenged, counts)

/** Refused, of the answered requests: above 12 of 80. */
export const refusedShare = (counts: OutcomeCounts): AnsweredShare =>
  shareOf(counts.refused, counts)
