/** A reading as the chart draws it. */
import type { InterruptedSeriesRow } from '#charts/interruptedRow.ts'
import { countryName, countryShortName } from '#ui/CountryMark.tsx'
import type { BeforeAfterFigures, BeforeAfterReading } from './beforeAfterRows.ts'
import { changeWords, levelOf, monthWords } from './beforeAfterWords.ts'

/** Months without a value have no mark. */
export function beforeAfterPicture({ own, beside }: BeforeAfterFigures) {
  return {
    series: seriesOf(own),
    beside: beside ? seriesOf(beside) : null,
    unit: own.measure === 'volume' ? ('count' as const) : ('share' as const),
    levelWords:
      own.answer.form === 'estimate'
        ? changeWords(levelOf(own.answer).estimate, own.measure)
        : null,
  }
}

const seriesOf = ({ country, months, measure }: BeforeAfterReading): InterruptedSeriesRow => ({
  country,
  name: countryName(country),
  shortName: countryShortName(country),
  points: months.flatMap((month) =>
    month.value === null
      ? []
      : [
          {
            start: month.start,
            value: month.value,
            n: month.n,
            isJudged: month.side !== 'of the change',
            fitted: month.fitted,
            counterfactual: month.counterfactual,
            words: monthWords(month, measure),
          },
        ],
  ),
})
