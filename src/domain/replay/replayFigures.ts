/** What a replay's answers say: in all, by country, by category, and by both. */
import type { Tally } from '#contract/tally.ts'
import type { Country } from '#contract/vocabulary.ts'
import { compareCodePoints } from '#domain/compareCodePoints.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import type { ReplayCounts } from './replay.ts'
import { replayFlips } from './replayFlips.ts'
import type { ReplayPlan } from './replayPlan.ts'
import { replayClassBounds, type ReplayPart, replayShare } from './replayShare.ts'

/** Counts of cases under the rules replayed: in all, and in parts. */
export interface ReplayFigures extends ReplayCounts {
  /** In the order chosen; countries without a counted case too. */
  byCountry: (ReplayCounts & { country: Country })[]
  /** Categories that some rule governs and some case has, by name. */
  byCategory: (ReplayCounts & { category: string })[]
  cells: (ReplayCounts & { country: Country; category: string })[]
  /** For each rule limited to a class its bounds: all … none of the overdue unclassified in it. */
  ofClass: ({ low: number; high: number } | null)[]
}

/**
 * Reads a plan's answers. Countries and categories add up to the whole, as do the cells.
 *
 * The Avia bill over France: share 69.7 %, 1,723 of 5,678 late; beside an own target of 48 h over
 * the same notices, 900 of them late only under the first.
 */
export function replayFigures(plan: ReplayPlan, tallies: readonly Tally[]): ReplayFigures {
  const { countries } = plan.scope
  const categories = categoriesOf(plan, tallies)
  const counts = (part: Partial<ReplayPart>) => countsOf(plan, tallies, part)
  return {
    ...counts({}),
    byCountry: countries.map((country) => ({ country, ...counts({ country }) })),
    byCategory: categories.map((category) => ({ category, ...counts({ category }) })),
    cells: countries.flatMap((country) =>
      categories.map((category) => ({ country, category, ...counts({ country, category }) })),
    ),
    ofClass: plan.rules.map((_, index) => replayClassBounds(plan, tallies, index)),
  }
}

function countsOf(
  plan: ReplayPlan,
  tallies: readonly Tally[],
  { country = null, category = null }: Partial<ReplayPart>,
): ReplayCounts {
  const part = { country, category }
  const shares = plan.rules.map((_, index) => replayShare(plan, tallies, index, part))
  const flips = replayFlips(plan, tallies, part)
  const apart = flips ? shares.map(({ n }) => n - flips.compared) : null
  return { shares, flips, apart }
}

function categoriesOf(plan: ReplayPlan, tallies: readonly Tally[]): string[] {
  const found = plan.alone.flat().flatMap((asked) => {
    const at = asked.question.by.indexOf('category')
    return answerTo(asked, tallies).groups.flatMap((values) => values[at] ?? [])
  })
  return [...new Set(found)].toSorted(compareCodePoints)
}
