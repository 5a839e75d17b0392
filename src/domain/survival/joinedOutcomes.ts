/** Outcomes counted as one where a question does not tell them apart. */
import type { OutcomeCounts } from './points.ts'

/**
 * The same cases with outcomes put together: `endOf` names what each counts as. Every end named in
 * `ends` has a column, even if no case has it; what is open stays open.
 *
 * By 24 h 3 disclosed, 2 partly disclosed, 1 withdrawn, the first two both "produced" → produced 5,
 * withdrawn 1.
 */
export function joinedOutcomes<End extends string>(
  { edgesHours, decidedByOutcome, censored }: OutcomeCounts,
  ends: readonly End[],
  endOf: (outcome: string) => End,
): OutcomeCounts<End> {
  const joined = Object.fromEntries(ends.map((end) => [end, edgesHours.map(() => 0)])) as Record<
    End,
    number[]
  >
  for (const [outcome, counts] of Object.entries(decidedByOutcome)) {
    const column = joined[endOf(outcome)]
    counts.forEach((count, edge) => {
      column[edge] = (column[edge] ?? 0) + count
    })
  }
  return { edgesHours, decidedByOutcome: joined, censored }
}
