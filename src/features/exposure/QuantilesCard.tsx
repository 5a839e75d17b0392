/** The figures of a year's losses, each with the simulation's error. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import { formatDate, formatShare } from '#ui/format.ts'
import type { Explanation } from '#ui/explanation.ts'
import type { ModelCardProps } from './modelCard.ts'
import { lossWords, modelNotes, runWords, whoseWords } from './modelWords.ts'
import { type LossFigure, type QuantileRow, quantileRows, quantileTable } from './quantileRows.ts'
import type { ModelAbout } from './useModel.ts'

export function QuantilesCard({ view, chosen, state, className }: ModelCardProps) {
  const rows = chosen ? quantileRows(chosen) : []
  const model = chosen?.of.model
  const hasIndependent = rows.some(({ independent }) => independent !== null)
  const [mean] = rows
  const title =
    model && mean
      ? `On average a year would cost ${whoseWords(view)} ${lossWords(model, mean.assumed.value)}`
      : 'A year’s losses in figures'
  return (
    <ChartCard
      title={title}
      subline={`${chosen ? `${chosen.of.name}. ` : ''}Beneath each figure its simulation error: 95 of 100 such limits hold what endlessly many years would give.`}
      kind="demo"
      className={className}
      footer={`${runWords(view)} The error is the simulation’s, not the assumptions’.`}
      table={quantileTable(rows, model?.currency ?? '')}
      csvName="losses-of-a-year"
      csvNotes={[...modelNotes(view), ...(chosen ? [`What if: ${chosen.of.name}`] : [])]}
      explain={explanation(view)}
      state={state}
      pictureHeight={320}
    >
      {model && (
        <>
          <table className="figures-table losses-table quantiles-table">
            <thead>
              <tr>
                <th scope="col">Losses of a year</th>
                <th scope="col" className="figure">
                  as assumed
                </th>
                {hasIndependent && (
                  <th scope="col" className="figure">
                    independent
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, shortName, assumed, independent }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    <small>{shortName}</small>
                  </th>
                  <FigureCell model={model} figure={assumed} />
                  {independent && <FigureCell model={model} figure={independent} />}
                </tr>
              ))}
            </tbody>
          </table>
          {chosen && (
            <p className="mt-3 text-12 text-muted">
              {noLossWords(chosen.simulation.total.zeroYears)} {apartWords(rows)}
            </p>
          )}
        </>
      )}
    </ChartCard>
  )
}

const noLossWords = (share: number): string =>
  `${formatShare(share, share > 0.995 ? 2 : 0)} of the years would cost nothing at all.`

/** Whether shared causes can be seen in a year of a hundred; empty where there are none. */
function apartWords(rows: readonly QuantileRow[]): string {
  const rare = rows.find(({ id }) => id === 'P99')
  if (!rare?.independent) return ''
  const { assumed, independent } = rare
  const isApart = assumed.lower > (independent.upper ?? Infinity)
  return isApart
    ? 'Causes that strike several texts at once make the bad years worse.'
    : 'As assumed and independent cannot be told apart: their limits for 1 year in 100 overlap.'
}

/** Amount, and its limits beneath. */
function FigureCell({ model, figure }: { model: LossModel; figure: LossFigure }) {
  const { value, lower, upper } = figure
  const bare = (amount: number) =>
    lossWords(model, Math.max(0, amount)).replace(`${model.currency}\u00a0`, '')
  return (
    <td className="figure">
      <b>{lossWords(model, value)}</b>
      <small>
        {upper === null ? 'too few years for limits' : `${bare(lower)} to ${bare(upper)}`}
      </small>
    </td>
  )
}

const explanation = (view: ModelAbout): Explanation => ({
  title: 'A year’s losses in figures',
  method: 'losses',
  definition:
    'Of the simulated years: their mean; what half of them, 1 in 10, 1 in 20 and 1 in 100 come to or exceed; and the mean of the worst twentieth, which says how bad a bad year is.',
  formula: [
    'Limits of the mean and of the worst twentieth: ± 1.96 standard errors.',
    'Limits of the others: the years whose ranks lie 95 % around theirs (binomial).',
  ],
  asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
  sources: [],
  notes: [
    'More years make the limits narrower; they say nothing of whether the assumptions hold.',
    'Independent: the same rates, if no cause ever struck two texts at once. The mean stays, bad years become milder.',
    'The company and its cases are invented.',
  ],
})
