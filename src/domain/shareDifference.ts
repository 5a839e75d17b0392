/** How far two shares lie apart, and whether chance alone may show as much. */
import { wilsonInterval } from './wilsonInterval.ts'

/** A count of successes among n cases. */
export interface CountedShare {
  satisfied: number
  n: number
}

/** Later less earlier share, with its 95 % interval; parts of a whole, −1 to 1. */
export interface ShareDifference {
  difference: number
  lower: number
  upper: number
  /** The interval holds 0: two periods of one and the same share may differ as much. */
  isWithinChance: boolean
}

/**
 * The difference of two shares of different cases, with Newcombe's interval from the two Wilson
 * intervals (Newcombe 1998, method 10); null where either has no case.
 *
 * 56 of 70 against 48 of 80: 0.2, from 0.0524 to 0.3339, so more than chance alone would show.
 */
export function shareDifference(
  later: CountedShare,
  earlier: CountedShare,
): ShareDifference | null {
  const laterInterval = wilsonInterval(later.satisfied, later.n)
  const earlierInterval = wilsonInterval(earlier.satisfied, earlier.n)
  if (!laterInterval || !earlierInterval) return null
  const laterShare = later.satisfied / later.n
  const earlierShare = earlier.satisfied / earlier.n
  const difference = laterShare - earlierShare
  const below = Math.hypot(laterShare - laterInterval.lower, earlierInterval.upper - earlierShare)
  const above = Math.hypot(laterInterval.upper - laterShare, earlierShare - earlierInterval.lower)
  const lower = difference - below
  const upper = difference + above
  return { difference, lower, upper, isWithinChance: lower <= 0 && upper >= 0 }
}
