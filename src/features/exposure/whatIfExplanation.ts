/** What stands behind the comparison of what-ifs. */
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import type { ModelView } from './useModel.ts'
import { NOT_A_FORECAST, runWords } from './modelWords.ts'

export function whatIfExplanation(view: ModelView): Explanation {
  return {
    title: 'What-ifs side by side',
    definition:
      'The loss of one year under each column of assumptions, over the same cases and the same law, simulated with the same draws. P95: one year in twenty loses at least so much.',
    formula: [
      'Actions a year ~ Poisson; each costs a part of the statutory maximum, Beta distributed, and never more than it.',
      'Mean of the worst 5 %: the expected shortfall, what the years beyond P95 lose on average.',
      'Difference: the column’s mean less the first column’s.',
    ],
    asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
    sources: [],
    method: 'losses',
    notes: [
      NOT_A_FORECAST,
      runWords(view),
      'A difference between columns is one between assumptions, not an effect that anybody has measured.',
    ],
  }
}
