/** Groups at one deadline, two by two: told apart, not told apart, or not to be compared. */
import { type ComparableFigure, comparabilityOf } from './comparability.ts'
import { holmAdjusted } from './holmAdjusted.ts'
import {
  type CountedShare,
  type ShareDifference,
  shareDifference,
  shareDifferencePValue,
} from './shareDifference.ts'

/** A group's share at the deadline, and what it measures. */
export interface ComparedGroup extends CountedShare {
  group: string
  figure: ComparableFigure
}

/** Two groups read against the same clock. */
export interface GroupPair extends ShareDifference {
  one: string
  other: string
  /** Of no difference, adjusted (Holm 1979) for all pairs of the table. */
  adjustedPValue: number
  /** The adjusted p-value is under 0.05. */
  isToldApart: boolean
}

/** Two groups that are not compared: their clocks are not alike, or one has too few cases. */
export interface PairNotCompared {
  one: string
  other: string
  because: readonly string[]
}

/** The pairs compared, and those that are not, with the reason. */
export interface GroupComparison {
  pairs: GroupPair[]
  notCompared: PairNotCompared[]
}

/**
 * Every pair of groups, in the groups' order: the first one's share less the second's. Pairs whose
 * figures differ in trigger, unit, start of clock or kind are left out with the reason, and are not
 * among those that the p-values are adjusted for.
 *
 * 900 of 1,000, 895 of 1,000 and 800 of 1,000: the first two 0.5 points apart, p = 0.71 after Holm,
 * not told apart; both are told apart from the third.
 */
export function compareGroups(
  groups: readonly ComparedGroup[],
  fewestCases: number,
): GroupComparison {
  const together = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((other) => ({ one, other })),
  )
  const notCompared: PairNotCompared[] = []
  const compared = together.flatMap(({ one, other }) => {
    const because = reasonsAgainst(one, other, fewestCases)
    const difference = because.length === 0 ? shareDifference(one, other) : null
    if (difference) {
      const alone = shareDifferencePValue(one, other)
      return [{ one: one.group, other: other.group, ...difference, alone }]
    }
    notCompared.push({ one: one.group, other: other.group, because })
    return []
  })
  const adjusted = holmAdjusted(compared.map(({ alone }) => alone))
  const pairs = compared.map(({ alone: _alone, ...pair }, index) => {
    const adjustedPValue = adjusted[index] ?? 1
    return { ...pair, adjustedPValue, isToldApart: adjustedPValue < 0.05 }
  })
  return { pairs, notCompared }
}

function reasonsAgainst(one: ComparedGroup, other: ComparedGroup, fewest: number): string[] {
  const clocks = comparabilityOf([one.figure, other.figure])
  if (!clocks.isRankable) return clocks.because
  const few = [one, other].filter(({ n }) => n < fewest)
  return few.map(({ group, n }) => `${group} has ${n} cases past the deadline`)
}
