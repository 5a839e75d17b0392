/** How before and after is read, in full. */
import { LEAST_MONTHS } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate, formatFixed, formatShare } from '#ui/format.ts'
import type { BeforeAfterFigures } from './beforeAfterRows.ts'
import {
  changeWords,
  levelOf,
  limitsWords,
  measureWords,
  slopeOf,
  slopeWords,
} from './beforeAfterWords.ts'
import type { RequestsView } from './useRequests.ts'

export function beforeAfterExplanation(
  view: Pick<RequestsView, 'measure' | 'within' | 'on' | 'window'>,
  figures: BeforeAfterFigures | null,
): Explanation {
  const { measure, on, window } = view
  const answer = figures?.own.answer
  const estimate = answer?.form === 'estimate' ? answer : null
  return {
    title: `Before and after ${formatDate(on)}: ${measureWords(view)}`,
    definition:
      'An interrupted time series: one line through the months before the day, another through those after it, and how far the second begins from where the first would have led.',
    formula: [
      'y = b₀ + b₁ t + b₂ step + b₃ (t − t₀) step: t in months, t₀ the first month after the change, step 0 before it and 1 from it on.',
      measure === 'volume'
        ? 'Months count alike.'
        : 'Months weigh as many requests as their share is of.',
      'Errors of neighbouring months are correlated by φ (AR(1), restricted maximum likelihood); t intervals and the F test have n − 4 degrees of freedom.',
      ...(estimate
        ? [
            `b₂, level: ${changeWords(levelOf(estimate).estimate, measure)}, ${limitsWords(levelOf(estimate), measure)}`,
            `b₃, slope: ${slopeWords(slopeOf(estimate).estimate, measure)} a month, ${limitsWords(slopeOf(estimate), measure, 2)}`,
            `φ = ${formatFixed(estimate.phi, 3)}; n − 4 = ${estimate.degreesOfFreedom}; power against the least change worth a verdict ${formatShare(estimate.power)}`,
          ]
        : []),
    ],
    asOf: `${formatDate(window.asOfDate)}, 00:00 UTC`,
    sources: [],
    method: 'before-after',
    notes: [
      `At least ${LEAST_MONTHS} matured months on either side, at most 60; the month of the change is on neither.`,
      'No verdict below a power of 80 % against 10 points of a share, or a fifth of the requests before: “nothing found” would mean nothing.',
      'A month is of the country’s own clock. Requests open past the time allowed count as not answered.',
      'Consistent with a change on that day is not caused by it: what else happened then stands beside the chart.',
      'Looked at for many days, countries and measures, one in twenty tells a change by chance alone.',
      'The cases and platforms are invented; law and events are real.',
    ],
  }
}
