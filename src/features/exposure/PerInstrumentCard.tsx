/** What each penalty adds: its rate, its cap, its losses; what is left out, and why. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LossModel, ModelledExposure } from '#domain/lossModel/lossModel.ts'
import { capital, clockWords, textName } from '#ui/caseWords.ts'
import { Explain } from '#ui/Explain.tsx'
import type { Explanation } from '#ui/explanation.ts'
import { Fold } from '#ui/Fold.tsx'
import { formatDate, formatNumber, formatRate, formatShare } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { StatusWord } from '#ui/StatusMark.tsx'
import '#ui/tables.css'
import {
  exposureName,
  type InstrumentRow,
  instrumentRows,
  instrumentTable,
} from './instrumentRows.ts'
import type { ModelCardProps } from './modelCard.ts'
import { lossWords, modelNotes, NOT_A_FORECAST } from './modelWords.ts'
import { rateExplanation } from './rateExplanation.ts'
import type { ModelAbout } from './useModel.ts'

const HEADS = [
  'Late',
  'Actions a year',
  'One action at most',
  'Mean a year',
  '1 year in 20',
  '1 year in 100',
]

export function PerInstrumentCard({ view, chosen, state, className }: ModelCardProps) {
  const rows = chosen ? instrumentRows(chosen) : []
  const model = chosen?.of.model
  return (
    <ChartCard
      title={titleOf(rows, model)}
      subline={`${chosen ? `${chosen.of.name}. ` : ''}What each penalty would cost in a year, and all together. Means add up; quantiles do not: bad years of one are seldom those of another.`}
      kind="demo"
      className={className}
      footer={`${NOT_A_FORECAST} ${lateWords(model)}`}
      table={instrumentTable(rows, model)}
      csvName="losses-by-penalty"
      csvNotes={[...modelNotes(view), ...(chosen ? [`What if: ${chosen.of.name}`] : [])]}
      explain={explanation(view, model)}
      state={state}
      pictureHeight={220}
    >
      {model && (
        <>
          <table className="figures-table losses-table cards-on-phone">
            <thead>
              <tr>
                <th scope="col">Penalty</th>
                {HEADS.map((head) => (
                  <th key={head} scope="col" className="figure">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PenaltyLine key={row.id} row={row} model={model} view={view} />
              ))}
            </tbody>
          </table>
          <LeftOutList model={model} />
        </>
      )}
    </ChartCard>
  )
}

/** Whose clock "late" is by: not every duty has one, and what is late is then no breach of it. */
function lateWords(model: LossModel | undefined): string {
  const borrowed = (model?.exposures ?? []).filter(({ onTime }) => onTime.clock === 'yardstick')
  const own = 'Late: of the invented cases, read against each duty’s own clock'
  return borrowed.length === 0
    ? `${own}.`
    : `${own}; where it has none in hours or days, against the page’s, which no text imposes.`
}

/** "NetzDG makes up 71 % of the mean": the dearest penalty, where there are several. */
function titleOf(rows: readonly InstrumentRow[], model: LossModel | undefined): string {
  const total = rows.at(-1)
  const [first] = rows
  if (!model || !total || !first?.exposure || total.mean === 0) return 'What each penalty would add'
  const name = textName(instrumentNameOn(first.exposure.instrument, model.date))
  if (rows.length === 2) return `One penalty is modelled: ${name}`
  return `${capital(name)} would make up ${formatShare(first.mean / total.mean)} of an average year`
}

function PenaltyLine(props: { row: InstrumentRow; model: LossModel; view: ModelAbout }) {
  const { row, model, view } = props
  const { exposure, mean, p95, p99 } = row
  const cells = [
    exposure ? formatRate(exposure.onTime.lateShare ?? 0, 1) : '',
    exposure ? formatNumber(exposure.actionsPerYear, 3) : '',
    exposure ? `${moneyWords(exposure.cap)}${exposure.capIs === 'at most' ? ' or less' : ''}` : '',
    lossWords(model, mean),
    lossWords(model, p95),
    lossWords(model, p99),
  ]
  return (
    <tr className={exposure ? '' : 'font-bold'}>
      <th scope="row">
        {exposure ? <PenaltyName exposure={exposure} view={view} /> : 'All together'}
      </th>
      {HEADS.map((head, index) => (
        <td key={head} className="figure" data-heading={head}>
          <span>{cells[index]}</span>
        </td>
      ))}
    </tr>
  )
}

function PenaltyName({ exposure, view }: { exposure: ModelledExposure; view: ModelAbout }) {
  const { standing, adoption, onTime } = exposure
  return (
    <>
      {exposureName(exposure, view.asOf)} <Explain explanation={rateExplanation(exposure, view)} />
      <small>
        <StatusWord status={standing.status} size={12} />
        {adoption &&
          `, ${standing.status === 'adopted' ? 'applies' : 'adopted'} with ${formatRate(adoption.chance)}, then for ${formatShare(adoption.appliesShareOfYear)} of the year`}
        {onTime.clock === 'yardstick' &&
          `, read at ${clockWords(onTime.deadline)}: no clock of its own`}
      </small>
    </>
  )
}

/** Penalties that stand and are not modelled, each with its reason. */
function LeftOutList({ model }: { model: LossModel }) {
  const { leftOut } = model
  if (leftOut.length === 0) return null
  return (
    <div className="mt-4">
      <Fold words={`${leftOut.length} not modelled, and why`}>
        <ul className="grid gap-2 text-12">
          {leftOut.map(({ instrument, rule, standing, reason }) => (
            <li key={rule.id}>
              <b>{exposureName({ instrument, rule }, model.date)}</b>{' '}
              <span className="text-muted">
                ({standing.status}): {reason}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

const explanation = (view: ModelAbout, model: LossModel | undefined): Explanation => ({
  title: 'Losses by penalty',
  method: 'losses',
  definition:
    'Each penalty that stands on the day and has a ceiling is simulated on its own: actions a year from the share of cases late, each costing a part of the cap. All together adds the penalties year by year.',
  formula: (model?.exposures ?? []).map(
    (exposure) =>
      `${exposureName(exposure, view.asOf)}: ${formatNumber(exposure.actionsPerYear, 3)} actions a year, at most ${moneyWords(exposure.cap)} each`,
  ),
  asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
  sources: [],
  notes: [
    'The quantiles of parts do not add up to that of the whole: only means do.',
    ...(model?.isSharedCut
      ? [
          `A cause that strikes all at once cannot be more frequent than the rarest penalty: ${formatNumber(model.sharedActionsPerYear, 3)} a year is used.`,
        ]
      : []),
    'No count of items is multiplied by a cap: the rate follows the share of cases late.',
    'The company and its cases are invented; so are its fines.',
  ],
})
