/** What each column of assumptions comes to, and how far it lies from the first. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { LossSimulation, QuantileShare } from '#domain/losses/lossSimulation.ts'
import type { Losses } from '#queries/useLosses.ts'
import type { ModelColumn } from './useModel.ts'

/** The figures of a year's loss, in whole units of the model's currency. */
export interface WhatIfFigures {
  mean: number
  /** Standard error of the mean: of the simulation. */
  meanError: number
  p50: number
  p95: number
  p99: number
  /** The mean of the worst 5 % of the years. */
  shortfall: number
}

export interface WhatIfRow {
  name: string
  /** Null: none yet, or nothing that can be modelled. */
  figures: WhatIfFigures | null
  /** Mean and P95 less those of the first column; null for the first, and where either is missing. */
  difference: { mean: number; p95: number } | null
  /** What stands in place of figures, or says that they are of earlier inputs; empty: current. */
  note: string
}

const quantileOf = ({ total }: LossSimulation, share: QuantileShare): number =>
  total.quantiles.find((quantile) => quantile.share === share)?.value ?? 0

const figuresOf = (simulation: LossSimulation): WhatIfFigures => ({
  mean: simulation.total.mean,
  meanError: simulation.total.meanError,
  p50: quantileOf(simulation, 0.5),
  p95: quantileOf(simulation, 0.95),
  p99: quantileOf(simulation, 0.99),
  shortfall: simulation.total.expectedShortfall.value,
})

/** Of a column's run what its row says of it. */
type Run = Pick<
  Losses<Pick<ModelColumn, 'name' | 'model'>>,
  'asked' | 'last' | 'isStale' | 'isCancelled' | 'failure'
>

function noteOf({ asked, last, isStale, isCancelled, failure }: Run): string {
  if (asked.model.exposures.length === 0) return 'nothing can be modelled, which is not a loss of 0'
  if (failure) return 'the simulation failed'
  if (isCancelled) return 'the simulation was cancelled'
  if (!last) return 'being simulated'
  return isStale ? 'of earlier inputs; being simulated anew' : ''
}

/** One row for each column, in the same order. */
export function whatIfRows(columns: readonly Run[]): WhatIfRow[] {
  const all = columns.map((column) =>
    column.last && column.asked.model.exposures.length > 0
      ? figuresOf(column.last.simulation)
      : null,
  )
  const [first] = all
  return columns.map((column, at) => {
    const figures = all[at] ?? null
    const difference =
      at > 0 && figures && first
        ? { mean: figures.mean - first.mean, p95: figures.p95 - first.p95 }
        : null
    return { name: column.asked.name, figures, difference, note: noteOf(column) }
  })
}

/** The same rows for table and CSV; `currency` is in the heads, `format` writes an amount. */
export function whatIfTable(
  rows: readonly WhatIfRow[],
  currency: string,
  format: (amount: number) => string,
): ChartTable {
  const amount = (key: string, label: string) => ({
    key,
    label: `${label}, ${currency}`,
    align: 'right' as const,
    format,
  })
  return {
    columns: [
      { key: 'name', label: 'What if' },
      amount('mean', 'Mean a year'),
      amount('meanError', 'Simulation error of the mean'),
      amount('p50', 'P50'),
      amount('p95', 'P95'),
      amount('p99', 'P99'),
      amount('shortfall', 'Mean of the worst 5 %'),
      amount('meanDifference', 'Mean against the first'),
      amount('p95Difference', 'P95 against the first'),
      { key: 'note', label: 'Note' },
    ],
    rows: rows.map(({ name, figures, difference, note }) => ({
      name,
      mean: figures?.mean ?? null,
      meanError: figures?.meanError ?? null,
      p50: figures?.p50 ?? null,
      p95: figures?.p95 ?? null,
      p99: figures?.p99 ?? null,
      shortfall: figures?.shortfall ?? null,
      meanDifference: difference?.mean ?? null,
      p95Difference: difference?.p95 ?? null,
      note,
    })),
  }
}
