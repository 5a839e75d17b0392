/** How a card of the model stands: by the cases, then by what can be modelled, then by its run. */
import type { ChartState } from '#charts/chartState.ts'
import type { Losses } from '#queries/useLosses.ts'
import { formatCount, formatShare } from '#ui/format.ts'
import type { ModelColumn, ModelView } from './useModel.ts'

/** Undefined: the picture is there. While the next run goes on, the last one stays in grey. */
export function modelState(
  { state, years, losses }: ModelView,
  column: Losses<ModelColumn> | undefined,
): ChartState | undefined {
  if (state && state.form !== 'stale' && state.form !== 'partial') return state
  if (!column) return { form: 'loading', words: 'Reading what the model takes…' }
  const { last, done, failure, isCancelled, asked } = column
  if (asked.model.exposures.length === 0) return nothingToModel(asked)
  if (last) return state
  if (failure) {
    const { title, detail } = failure
    return { form: 'failed', title, words: detail, onRetry: losses.again }
  }
  if (isCancelled) {
    return {
      form: 'empty',
      title: 'The simulation was cancelled',
      words: 'There are no figures, which is not a loss of 0.',
      action: { label: 'Simulate', onPress: losses.again },
    }
  }
  const far = done === null || done === 0 ? '' : ` ${formatShare(done)} done.`
  return { form: 'loading', words: `Simulating ${formatCount(years)} years…${far}` }
}

/** Why nothing can be simulated: what stands on the day, and what keeps it out. */
function nothingToModel({ model }: ModelColumn): ChartState {
  const { leftOut } = model
  if (leftOut.length === 0) {
    return {
      form: 'empty',
      title: 'No text in force reaches these countries',
      words:
        'No penalty stands on this day for duties on content in the countries chosen. This is not a loss of 0.',
    }
  }
  const few = leftOut.filter(({ because }) => because === 'too few cases')
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].join(' ')
  return few.length > 0
    ? { form: 'too early', title: 'Too few cases for a rate', words: reasons }
    : { form: 'empty', title: 'No penalty can be modelled', words: reasons }
}
