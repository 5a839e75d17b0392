/** Categories too rare for a chi-square test, put together. */
import type { MixStratum } from './caseMixStrata.ts'

/** Cochran's rule (1954): with fewer expected the distribution is no longer chi-square. */
const FEWEST_EXPECTED = 5

/**
 * The categories with fewer than 5 expected open cases become one, at the end; where that one is still
 * too small, the smallest of the others joins it. Categories without a case are dropped.
 *
 * Expected 40, 30, 4 and 2 → the last two together, 6 expected; 40, 30, 4 → 30 and 4 together.
 */
export function rareTogether(
  names: readonly string[],
  strata: readonly MixStratum[],
): { names: string[][]; strata: MixStratum[] } {
  const expected = expectedOpen(names.length, strata)
  const bySize = names
    .map((_, at) => at)
    .filter((at) => (expected[at] ?? 0) > 0)
    .toSorted((one, other) => (expected[one] ?? 0) - (expected[other] ?? 0))
  const rare: number[] = []
  let together = 0
  for (const at of bySize) {
    const size = expected[at] ?? 0
    if (size >= FEWEST_EXPECTED && (rare.length === 0 || together >= FEWEST_EXPECTED)) break
    rare.push(at)
    together += size
  }
  const ascending = (one: number, other: number) => one - other
  const alone = bySize.filter((at) => !rare.includes(at)).toSorted(ascending)
  const members = [...alone.map((at) => [at]), rare.toSorted(ascending)].filter(
    (each) => each.length > 0,
  )
  const merged = (counts: readonly number[]) =>
    members.map((each) => each.reduce((sum, at) => sum + (counts[at] ?? 0), 0))
  return {
    names: members.map((each) => each.map((at) => names[at] ?? '')),
    strata: strata.map(({ open, all }) => ({ open: merged(open), all: merged(all) })),
  }
}

function expectedOpen(categories: number, strata: readonly MixStratum[]): number[] {
  const expected = Array.from({ length: categories }, () => 0)
  for (const { open, all } of strata) {
    const share = sumOf(open) / sumOf(all)
    all.forEach((count, at) => (expected[at] = (expected[at] ?? 0) + share * count))
  }
  return expected
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0)
