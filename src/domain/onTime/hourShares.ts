/** Late shares by the local hour of the week, and which part of the week stands out. */
import type { Tally } from '#contract/tally.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { outstandingGroups, type Outstanding } from '#domain/outstandingGroups.ts'
import { type ShareInterval, wilsonInterval } from '#domain/wilsonInterval.ts'
import { type Clock, deadlineAge } from './clock.ts'
import type { AskedHours } from './hourQuestions.ts'
import { FEWEST_CASES } from './onTimeFigure.ts'
import { answerTo } from './questionParts.ts'

const HOURS_A_DAY = 24
const HOURS_A_WEEK = 168
/** The week's parts are nights, mornings, afternoons and evenings: fixed before any case is seen. */
export const HOURS_A_PART = 6

/** Cases past their deadline that were received in one local hour of the week. */
export interface HourShare {
  /** 0 = Monday 00:00 to 01:00. */
  hourOfWeek: number
  late: number
  /** Past their deadline. */
  n: number
  /** Null for fewer than 50 cases. */
  share: number | null
  /** 95 % interval (Wilson); null where the share is. */
  interval: ShareInterval | null
}

/**
 * All 168 hours, countries added up hour by hour: 22:00 is 22:00 in Berlin and in London. What is
 * late is what the headline calls late: late decisions and open cases past their deadline.
 */
export function hourShares(
  asked: readonly AskedHours[],
  tallies: readonly Tally[],
  clock: Clock,
): HourShare[] {
  const sums = Array.from({ length: HOURS_A_WEEK }, () => ({ late: 0, n: 0 }))
  for (const each of asked) {
    const tally = answerTo(each, tallies)
    for (const hour of new Set(tally.groups.map(([value]) => Number(value)))) {
      const sum = sums[hour]
      if (!sum) continue
      const { late, n } = headlineOnTimeShare(tally, {
        from: each.from,
        before: each.before,
        deadlineAge: deadlineAge(clock.deadline),
        satisfiedBy: clock.satisfiedBy,
        group: ([value]) => Number(value) === hour,
        by: each.question.by,
        exceptions: clock.exceptions,
      })
      sum.late += late
      sum.n += n
    }
  }
  return sums.map(({ late, n }, hourOfWeek) => hourShare(hourOfWeek, late, n))
}

const hourShare = (hourOfWeek: number, late: number, n: number): HourShare => ({
  hourOfWeek,
  late,
  n,
  share: n >= FEWEST_CASES ? late / n : null,
  interval: n >= FEWEST_CASES ? wilsonInterval(late, n) : null,
})

/** Neighbouring hours counted as one, each named by its first. */
export const hoursTogether = (hours: readonly HourShare[], hourCount: number): HourShare[] =>
  Array.from({ length: Math.ceil(hours.length / hourCount) }, (_, index) => {
    const within = hours.slice(index * hourCount, (index + 1) * hourCount)
    const late = within.reduce((sum, hour) => sum + hour.late, 0)
    const n = within.reduce((sum, hour) => sum + hour.n, 0)
    return hourShare(within[0]?.hourOfWeek ?? 0, late, n)
  })

/** Six hours of one weekday, or one hour of it. */
export interface WeekPart {
  /** 0 = Monday. */
  weekday: number
  fromHour: number
  hourCount: number
}

/** A part of the week beside the rest of it. */
export type WeekPartShare = Outstanding<WeekPart>

const partOf = (hourOfWeek: number, hourCount: number): WeekPart => ({
  weekday: Math.floor(hourOfWeek / HOURS_A_DAY),
  fromHour: hourOfWeek % HOURS_A_DAY,
  hourCount,
})

/**
 * The parts of the week with 50 cases or more, each beside all other hours, p-values adjusted for
 * looking at all of them: 28 parts of six hours, or 168 single hours.
 */
export function weekPartShares(hours: readonly HourShare[], hourCount: number): WeekPartShare[] {
  const parts = hoursTogether(hours, hourCount).map(({ hourOfWeek, late, n }) => ({
    group: partOf(hourOfWeek, hourCount),
    count: late,
    n,
  }))
  return outstandingGroups(parts, FEWEST_CASES)
}
