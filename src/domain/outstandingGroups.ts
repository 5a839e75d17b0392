/** Which groups differ from all the others together by more than looking at many would show. */
import { holmAdjusted } from './holmAdjusted.ts'
import { shareDifferencePValue } from './shareDifference.ts'
import { type ShareInterval, wilsonInterval } from './wilsonInterval.ts'

/** A count among n cases of a group. */
export interface GroupCount<Group> {
  group: Group
  count: number
  n: number
}

/** A group with enough cases, beside all the others. */
export interface Outstanding<Group> extends GroupCount<Group> {
  share: number
  interval: ShareInterval
  /** The share of all other groups together, those with few cases among them. */
  restShare: number
  /** Of no difference to the rest, adjusted (Holm 1979) for as many groups as were tested. */
  pValue: number
  /** The adjusted p-value is under 0.05. */
  standsOut: boolean
}

/**
 * Each group of at least `fewest` cases against the rest. Of 28 parts of a week one or two would lie
 * outside their own 95 % interval by chance alone: the adjusted p-value says which do not.
 *
 * 120 of 1,000 against 800 of 9,000 is 12 % against 8.9 %: p = 0.0012 alone, 0.034 as one of 28.
 */
export function outstandingGroups<Group>(
  groups: readonly GroupCount<Group>[],
  fewest: number,
): Outstanding<Group>[] {
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const tested = groups.flatMap((group) => {
    const rest = { satisfied: all - group.count, n: n - group.n }
    if (group.n < fewest || rest.n < fewest) return []
    const interval = wilsonInterval(group.count, group.n)
    if (!interval) return []
    const alone = shareDifferencePValue({ satisfied: group.count, n: group.n }, rest)
    const share = group.count / group.n
    return [{ ...group, share, interval, restShare: rest.satisfied / rest.n, alone }]
  })
  const adjusted = holmAdjusted(tested.map(({ alone }) => alone))
  return tested.map(({ alone: _alone, ...group }, index) => {
    const pValue = adjusted[index] ?? 1
    return { ...group, pValue, standsOut: pValue < 0.05 }
  })
}
