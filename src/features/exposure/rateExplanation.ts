/** How a penalty's rate and cap come about, step by step. */
import type { RateStep } from '#domain/lossModel/actionsPerYear.ts'
import type { ModelledExposure } from '#domain/lossModel/lossModel.ts'
import { clockWords } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatNumber, formatRate } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { exposureName } from './instrumentRows.ts'
import { NOT_A_FORECAST } from './modelWords.ts'
import type { ModelAbout } from './useModel.ts'

const valueWords = ({ unit, value }: RateStep): string =>
  unit === 'share' ? formatRate(value, 2) : formatNumber(value, 4)

/** "÷ 5 % (Share late that is tolerated)". */
const stepWords = (step: RateStep): string =>
  `${step.operation === null ? '' : `${step.operation} `}${valueWords(step)} (${step.label})`

/** The working of one exposure: cases, rate, severity, cap, and what has to be said beside it. */
export function rateExplanation(exposure: ModelledExposure, view: ModelAbout): Explanation {
  const { onTime, rate, severity, cap, instrument, rule, notes } = exposure
  const { alpha, beta } = severity
  return {
    title: exposureName(exposure, view.asOf),
    method: 'loss-rate',
    definition: `How often an authority would act follows from the share of cases late under ${onTime.duty.shortTitle}, ${clockWords(onTime.deadline)}: ${formatCount(onTime.late)} of ${formatCount(onTime.cases)} past their deadline. How much one action costs is an assumed part of the cap.`,
    formula: [
      ...rate.steps.map(stepWords),
      `Each action: ${moneyWords(cap)} × Beta(${alpha}, ${beta}), on average ${formatRate(alpha / (alpha + beta), 1)} of it.`,
    ],
    asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
    sources: instrument.sources.filter(({ id }) => rule.sources.includes(id)),
    notes: [
      ...notes,
      NOT_A_FORECAST,
      'The cases, the company and its revenue are invented; the text is real.',
    ],
  }
}
