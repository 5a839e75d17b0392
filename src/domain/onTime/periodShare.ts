/** The share in time of the cases received in a span: its interval, the naive share, its bounds. */
import type { Tally } from '#contract/tally.ts'
import { type Instant, instant } from '#contract/units.ts'
import {
  headlineOnTimeShare,
  maturityBounds,
  type OnTimeQuestion,
  type Standing,
} from '#domain/onTimeShare.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { type Clock, deadlineAge } from './clock.ts'
import { FEWEST_CASES } from './onTimeFigure.ts'
import type { Asked } from './questionParts.ts'

/** A question's answer, which of its groups count, and which receipts. */
export interface SharePart {
  asked: Asked
  tally: Tally
  group: (values: readonly string[]) => boolean
  /** Received in [from, to); none where `to` is not after `from`. Both are period edges. */
  from: Instant
  to: Instant
}

/** Counts and share of one period. */
export interface PeriodShare {
  satisfied: number
  /** Past their deadline: satisfied and late. */
  n: number
  /** The closed ones of them. */
  closed: number
  /** Of the cases past their deadline; null where fewer than 50 are. */
  share: number | null
  /** 95 % interval of the share (Wilson). */
  lower: number | null
  upper: number | null
  /** Among the closed ones of them alone, for contrast; null where the share is. */
  naiveShare: number | null
  /** A period not yet mature: all late … all on time. */
  bounds: { allLate: number; allOnTime: number } | null
}

/**
 * Adds the parts up. 80 in time, 12 decided late, 8 open past the
 * deadline → 0.8 of 100; closed cases alone say 80 of 92, 0.87. With 10 more not yet due, the bounds
 * are 80 of 110 … 90 of 110.
 */
export function periodShare(parts: readonly SharePart[], clock: Clock): PeriodShare {
  const due = { satisfied: 0, late: 0, closedLate: 0 }
  const all = { satisfied: 0, late: 0, undetermined: 0 }
  let isMature = true
  for (const { asked, tally, group, from, to } of parts) {
    const before = instant(Math.min(to, asked.pastBefore))
    const question = (end: Instant): OnTimeQuestion => ({
      from,
      before: end,
      deadlineAge: deadlineAge(clock.deadline),
      satisfiedBy: clock.satisfiedBy,
      group,
      by: asked.question.by,
      exceptions: clock.exceptions,
    })
    if (before > from) add(due, headlineOnTimeShare(tally, question(before)))
    if (to > from) add(all, maturityBounds(tally, question(to)))
    if (before < to && from < to) isMature = false
  }
  const n = due.satisfied + due.late
  const enough = n >= FEWEST_CASES
  const interval = enough ? wilsonInterval(due.satisfied, n) : null
  const closed = due.satisfied + due.closedLate
  const received = all.satisfied + all.late + all.undetermined
  return {
    satisfied: due.satisfied,
    n,
    closed,
    share: enough ? due.satisfied / n : null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    naiveShare: enough && closed > 0 ? due.satisfied / closed : null,
    bounds:
      isMature || received < FEWEST_CASES
        ? null
        : {
            allLate: all.satisfied / received,
            allOnTime: (all.satisfied + all.undetermined) / received,
          },
  }
}

function add<Key extends keyof Standing>(sum: Record<Key, number>, standing: Standing): void {
  for (const key of Object.keys(sum) as Key[]) sum[key] += standing[key]
}
