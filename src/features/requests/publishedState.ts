/** How a card of published figures stands: being read, not readable, nothing by then, or there. */
import type { ChartState } from '#charts/chartState.ts'
import type { IsoDate } from '#contract/units.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { formatDate } from '#ui/format.ts'

/** A part of the record as a query has it. */
export interface Reading<Part> {
  data: Part | undefined
  error: SourceFailure | null
  refetch: () => unknown
}

/** Undefined: the figures are there. `knownOn` left out: whatever is on record is known. */
export function publishedState(
  reading: Reading<{ rows: readonly unknown[] }>,
  knownOn: IsoDate | undefined,
): ChartState | undefined {
  const { data, error, refetch } = reading
  if (!data) {
    if (!error) return { form: 'loading', words: 'Reading the published figures…' }
    return {
      form: 'failed',
      title: error.title,
      words: `${error.detail} Figures of the log do not depend on it.`,
      onRetry: () => void refetch(),
    }
  }
  if (data.rows.length > 0) return undefined
  return {
    form: 'empty',
    title: 'Nothing published by then',
    words: knownOn
      ? `No figure of this kind was public by ${formatDate(knownOn)}. That is not a number of 0.`
      : 'The record holds no figure of this kind. That is not a number of 0.',
  }
}
