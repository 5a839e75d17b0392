/** Whether two rules can be read over the same cases. */
import { deadlineInHours, type YardstickDeadline } from '#domain/yardstick.ts'
import type { ReplayRule } from './replay.ts'

/** Whether there are cases that fall under both rules and can be told apart; if not, why. */
export type ReplayComparability =
  | { isComparable: true }
  | {
      isComparable: false
      because:
        | 'kinds differ'
        | 'channels differ'
        | 'categories differ'
        | 'classes differ'
        | 'lengths overlap'
    }

/** What two limits have in common; an empty list is no limit, null is nothing in common. */
export function commonTo<Value>(one: readonly Value[], other: readonly Value[]): Value[] | null {
  if (one.length === 0) return [...other]
  if (other.length === 0) return [...one]
  const common = one.filter((value) => other.includes(value))
  return common.length > 0 ? common : null
}

/**
 * Only cases that both rules can govern are compared. NetzDG's 24 h and Avia's: notices of the four
 * categories that Avia names. NetzDG's 24 h (manifest) and 7 d (other): no case falls under both.
 */
export function comparabilityOfRules(first: ReplayRule, second: ReplayRule): ReplayComparability {
  const no = (because: Extract<ReplayComparability, { isComparable: false }>['because']) =>
    ({ isComparable: false, because }) as const
  if (first.caseKind !== second.caseKind) return no('kinds differ')
  if (!commonTo(first.channels, second.channels)) return no('channels differ')
  if (!commonTo(first.categories, second.categories)) return no('categories differ')
  const classes = [first.onlyClass, second.onlyClass]
  if (!classes.includes(null) && classes[0] !== classes[1]) return no('classes differ')
  return areNested(first.deadline, second.deadline) ? { isComparable: true } : no('lengths overlap')
}

/** A change of the clocks makes a local day an hour shorter or longer. */
const CLOCK_CHANGE_HOURS = 1

/**
 * Whether every case in time under one deadline is in time under the other, so that two counts tell
 * how many are in time under one alone. n local days last from n · 24 h (received at the day's end)
 * to (n + 1) · 24 h, give or take a change of the clocks.
 *
 * 24 h and 7 d: yes. 180 h and 7 d: no, for 7 d are 167 to 193 h.
 */
function areNested(first: YardstickDeadline, second: YardstickDeadline): boolean {
  if (first.unit === second.unit) return true
  const [days, hours] = first.unit === 'localDays' ? [first, second] : [second, first]
  const shortest = deadlineInHours(days) - CLOCK_CHANGE_HOURS
  const longest = deadlineInHours(days) + 24 + CLOCK_CHANGE_HOURS
  const length = deadlineInHours(hours)
  return length <= shortest || length >= longest
}
