/** How far two shares lie apart, and whether chance alone may show as much. */
import { bothTails } from './normal.ts'
import { wilsonInterval, Z_95 } from './wilsonInterval.ts'

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
  const found = differenceAt(later, earlier, Z_95)
  return found && { ...found, isWithinChance: found.lower <= 0 && found.upper >= 0 }
}

/** Beyond it a tail is smaller than any double. */
const FARTHEST_Z = 38
const HALVINGS = 60

/**
 * The p-value of "both are one and the same share", two-sided, by the interval of `shareDifference`: the
 * level at which Newcombe's interval just touches 0, 2 (1 − Φ(z)) with that interval's normal quantile
 * z. So it is under 0.05 exactly where the 95 % interval leaves 0 out, which the usual z-test does not
 * keep to. 1 where the shares are equal, null where either has no case.
 *
 * 56 of 70 against 48 of 80: z 2.6465, p 0.0081. 912 of 1,000 against 920 of 1,000: p 0.5191.
 */
export function shareDifferencePValue(one: CountedShare, other: CountedShare): number | null {
  if (one.n <= 0 || other.n <= 0) return null
  const [higher, lower] =
    one.satisfied * other.n >= other.satisfied * one.n ? [one, other] : [other, one]
  const excludesZero = (z: number) => (differenceAt(higher, lower, z)?.lower ?? 0) > 0
  let within = 0
  let beyond = FARTHEST_Z
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (within + beyond) / 2
    if (excludesZero(middle)) within = middle
    else beyond = middle
  }
  return bothTails(within)
}

function differenceAt(later: CountedShare, earlier: CountedShare, z: number) {
  const laterInterval = wilsonInterval(later.satisfied, later.n, z)
  const earlierInterval = wilsonInterval(earlier.satisfied, earlier.n, z)
  if (!laterInterval || !earlierInterval) return null
  const laterShare = later.satisfied / later.n
  const earlierShare = earlier.satisfied / earlier.n
  const difference = laterShare - earlierShare
  const below = Math.hypot(laterShare - laterInterval.lower, earlierInterval.upper - earlierShare)
  const above = Math.hypot(laterInterval.upper - laterShare, earlierShare - earlierInterval.lower)
  return { difference, lower: difference - below, upper: difference + above }
}
