/** The losses of a year that are exceeded so and so often: lines, walls, table. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type {
  ExceedanceAppetite,
  ExceedanceMark,
  ExceedanceSeries,
  ExceedanceWall,
} from '#charts/exceedanceRow.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { LossQuantile, LossSimulation, LossSummary } from '#domain/losses/lossSimulation.ts'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import type { Losses } from '#queries/useLosses.ts'
import { formatCount } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { lossWords, yearShareWords } from './modelWords.ts'
import type { ModelAbout, ModelColumn } from './useModel.ts'

/** So many simulated years must lie beyond a point that is drawn. */
const FEWEST_YEARS_BEYOND = 100
/** As many multiples of the wall as anybody reads. */
const MOST_WALLS = 6
const SHAPES: readonly Jurisdiction[] = ['DE', 'FR', 'GB']
const INKS = ['text', 'link', 'soft']

/** A column with a simulation, and what that is of. */
export type Simulated = { at: number; of: ModelColumn; simulation: LossSimulation }

/** The columns that have one, in their order; a stale one with what it is of. */
export const simulated = (all: readonly Losses<ModelColumn>[]): Simulated[] =>
  all.flatMap(({ last }, at) => (last ? [{ at, of: last.of, simulation: last.simulation }] : []))

/** The rarest share of years that is drawn: of 100,000 years 1 in 1,000. */
export const rarestShare = ({ years }: Pick<LossSimulation, 'years'>): number =>
  Math.min(0.5, FEWEST_YEARS_BEYOND / years)

/** The quantile of a share of years that exceed it: P95 for 1 year in 20. */
const exceeded = ({ share }: LossQuantile): number => Number((1 - share).toPrecision(6))

/** "EUR 60.9 m to EUR 61.6 m": where 95 of 100 simulations with other draws would lie. */
export function limitsWords(model: LossModel, { lower, upper }: LossQuantile): string {
  if (!Number.isFinite(upper)) return 'too few years for limits'
  return `${lossWords(model, lower)} to ${lossWords(model, upper)}`
}

function marksOf(name: string, model: LossModel, { quantiles }: LossSummary): ExceedanceMark[] {
  return quantiles
    .filter(({ value }) => value > 0)
    .map((quantile) => ({
      loss: quantile.value,
      share: exceeded(quantile),
      words: `${name}, ${yearShareWords(exceeded(quantile))}: ${lossWords(model, quantile.value)} or more; other draws would give ${limitsWords(model, quantile)}`,
    }))
}

/** The points that lose anything; all years lose at least nothing, which is no news. */
const curveOf = ({ exceedance }: LossSummary) => exceedance.filter(({ loss }) => loss > 0)

/** A line for each what-if; beside the chosen one, dashed, what it would be without shared causes. */
export function exceedanceSeries(
  columns: readonly Simulated[],
  chosenAt: number,
): ExceedanceSeries[] {
  return columns.flatMap(({ at, of, simulation }): ExceedanceSeries[] => {
    const isChosen = at === chosenAt
    const colour = `var(--${INKS[at] ?? 'muted'})`
    const shape = SHAPES[at] ?? 'US'
    const look = { shape, colour, isLaw: of.isLaw, isChosen }
    const line: ExceedanceSeries = {
      id: String(at),
      name: of.name,
      ...look,
      isDashed: false,
      points: curveOf(simulation.total),
      marks: marksOf(of.name, of.model, simulation.total),
    }
    const { independentTotal } = simulation
    if (!isChosen || !independentTotal) return [line]
    const name = `${of.name}, if nothing struck several at once`
    const points = curveOf(independentTotal)
    return [line, { id: `${at} independent`, name, ...look, isDashed: true, points, marks: [] }]
  })
}

/** The largest cap of a model: the most that one action can cost. */
export const largestCap = ({ exposures }: LossModel): number =>
  Math.max(0, ...exposures.map(({ cap }) => cap.amount))

/** The most that one action, two, three … can cost. */
export function exceedanceWalls({ model }: ModelColumn): ExceedanceWall[] {
  const cap = largestCap(model)
  if (cap === 0) return []
  return Array.from({ length: MOST_WALLS }, (_, index) => {
    const times = index + 1
    return {
      loss: cap * times,
      name: times === 1 ? '1\u00a0action' : `${times}\u00a0actions`,
      condition: `at most ${moneyWords({ currency: model.currency, amount: cap * times })}`,
    }
  })
}

/** The user's appetite, where it is in the model's currency. */
export function exceedanceAppetite(
  { currency }: LossModel,
  appetite: ModelAbout['appetite'],
): ExceedanceAppetite | null {
  if (!appetite || appetite.money.currency !== currency) return null
  const { money, yearShare } = appetite
  return {
    loss: money.amount,
    share: yearShare,
    name: `your appetite: ${moneyWords(money)}, ${yearShareWords(yearShare)}`,
  }
}

/** How often an amount or more is lost, read off the curve between its nearest points. */
export function shareAbove({ exceedance }: LossSummary, loss: number): number {
  const next = exceedance.findIndex((point) => point.loss >= loss)
  const [after, before] = [exceedance[next], exceedance[next - 1]]
  if (!after) return 0
  if (!before || after.loss === before.loss) return after.share
  const part = (loss - before.loss) / (after.loss - before.loss)
  return before.share + part * (after.share - before.share)
}

/** Every line at the years that figures are read at; the independent ones too. */
export function exceedanceTable(columns: readonly Simulated[]): ChartTable {
  const currency = columns[0]?.of.model.currency ?? ''
  const rowsOf = (name: string, { quantiles }: LossSummary) =>
    quantiles.map((quantile) => ({
      whatIf: name,
      years: `1 in ${formatCount(Math.round(1 / exceeded(quantile)))}`,
      share: percentCell(exceeded(quantile)),
      loss: wholeCell(quantile.value),
      lower: wholeCell(quantile.lower),
      upper: wholeCell(quantile.upper),
    }))
  return {
    columns: [
      { key: 'whatIf', label: 'What if' },
      { key: 'years', label: 'Years' },
      { key: 'share', label: 'Share of years, %', align: 'right', format: formatPercentCell },
      { key: 'loss', label: `Loss or more, ${currency}`, align: 'right' },
      { key: 'lower', label: 'Simulation 95 % from', align: 'right' },
      { key: 'upper', label: 'Simulation 95 % to', align: 'right' },
    ],
    rows: columns.flatMap(({ of, simulation }) => [
      ...rowsOf(of.name, simulation.total),
      ...(simulation.independentTotal
        ? rowsOf(`${of.name}, independent`, simulation.independentTotal)
        : []),
    ]),
  }
}

/** Whole units; null where there is no figure. */
export const wholeCell = (amount: number): number | null =>
  Number.isFinite(amount) ? Math.round(amount) : null
