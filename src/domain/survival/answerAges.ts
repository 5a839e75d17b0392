/** The ages by which the time to an answer is counted: requests take hours, or months. */
import type { TallyQuestion } from '#contract/tally.ts'
import { curveAges } from './curveAges.ts'

/** The oldest age that a curve of answers is counted to: 180 days. */
export const LAST_ANSWER_HOURS = 4320

/**
 * The edges of `curveAges` to 14 d, then a day apart to 180 d: the `ages` of a question whose answer
 * becomes a curve of answers. 30 d and 90 d are edges of their own.
 *
 * `answerAges([1000])` → 1, 2 … 48, 54 … 336, 360 … 984, 1000, 1008 … 4320 h.
 */
export function answerAges(deadlinesHours: readonly number[] = []): TallyQuestion['ages'] {
  const { unit, runs, cuts } = curveAges(deadlinesHours)
  return { unit, runs: [...runs, { from: 336, step: 24, count: 166 }], cuts }
}
