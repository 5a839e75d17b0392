/** The figures of a year's losses with the simulation's error: as assumed, and without shared causes. */
import { type ChartTable, type ChartCell } from '#charts/chartTable.ts'
import type { LossSummary } from '#domain/losses/lossSimulation.ts'
import { formatCount } from '#ui/format.ts'
import { type Simulated, wholeCell } from './exceedanceRows.ts'

/** A figure with its 95 % limits; the upper null where there are too few years for one. */
export interface LossFigure {
  value: number
  lower: number
  upper: number | null
}

/** One line: what it is, and the figure with and without shared causes (null: there are none). */
export interface QuantileRow {
  id: string
  name: string
  /** "P95"; empty: it has no such name. */
  shortName: string
  assumed: LossFigure
  independent: LossFigure | null
}

/** Of 100 estimates 95 lie so many standard errors around the truth. */
const WITHIN_95 = 1.959964

const around = (value: number, error: number): LossFigure => ({
  value,
  lower: value - WITHIN_95 * error,
  upper: value + WITHIN_95 * error,
})

/** Mean, quantiles and expected shortfall of one summary, in the order in which they are read. */
function figuresOf({ mean, meanError, quantiles, expectedShortfall }: LossSummary) {
  return [
    { id: 'mean', name: 'On average', shortName: 'mean', figure: around(mean, meanError) },
    ...quantiles.map(({ share, value, lower, upper }) => ({
      id: `P${share * 100}`,
      name: `1 year in ${formatCount(Math.round(1 / (1 - share)))}, at least`,
      shortName: `P${share * 100}`,
      figure: { value, lower, upper: Number.isFinite(upper) ? upper : null },
    })),
    {
      id: 'shortfall',
      name: 'Worst 1 in 20, on average',
      shortName: 'expected shortfall',
      figure: around(expectedShortfall.value, expectedShortfall.error),
    },
  ]
}

/** The rows of a what-if. */
export function quantileRows({ simulation }: Simulated): QuantileRow[] {
  const independent = simulation.independentTotal && figuresOf(simulation.independentTotal)
  return figuresOf(simulation.total).map(({ figure, ...row }, index) => ({
    ...row,
    assumed: figure,
    independent: independent?.[index]?.figure ?? null,
  }))
}

/** The same rows as table and CSV show them, whole units of the currency. */
export function quantileTable(rows: readonly QuantileRow[], currency: string): ChartTable {
  const cells = (name: string, figure: LossFigure | null): Record<string, ChartCell> => ({
    [name]: figure && wholeCell(figure.value),
    [`${name}Lower`]: figure && wholeCell(figure.lower),
    [`${name}Upper`]: figure && (figure.upper === null ? null : wholeCell(figure.upper)),
  })
  const columns = (name: string, label: string) => [
    { key: name, label: `${label}, ${currency}`, align: 'right' as const },
    { key: `${name}Lower`, label: '95 % from', align: 'right' as const },
    { key: `${name}Upper`, label: '95 % to', align: 'right' as const },
  ]
  const hasIndependent = rows.some(({ independent }) => independent !== null)
  return {
    columns: [
      { key: 'figure', label: 'Losses of a year' },
      { key: 'shortName', label: 'Also called' },
      ...columns('assumed', 'As assumed'),
      ...(hasIndependent ? columns('independent', 'Independent') : []),
    ],
    rows: rows.map(({ name, shortName, assumed, independent }) => ({
      figure: name,
      shortName,
      ...cells('assumed', assumed),
      ...(hasIndependent ? cells('independent', independent) : {}),
    })),
  }
}
