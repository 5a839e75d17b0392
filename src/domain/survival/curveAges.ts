/** The ages that every curve is counted by, whatever its chart draws. */
import type { TallyQuestion } from '#contract/tally.ts'

/**
 * Edges 1 h apart to 48 h and 6 h to 14 d, and at the deadlines given, in hours: the `ages` of a
 * question whose answer becomes a curve. 7 d is an edge of its own.
 *
 * `curveAges([0.5])` → 0.5, 1, 2 … 48, 54 … 336 h.
 */
export function curveAges(deadlinesHours: readonly number[] = []): TallyQuestion['ages'] {
  return {
    unit: 'hours',
    runs: [
      { from: 1, step: 1, count: 47 },
      { from: 48, step: 6, count: 48 },
    ],
    cuts: [...deadlinesHours],
  }
}
