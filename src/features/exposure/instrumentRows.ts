/** The losses of each penalty, and of all together. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { LossSummary } from '#domain/losses/lossSimulation.ts'
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LossModel, ModelledExposure } from '#domain/lossModel/lossModel.ts'
import { type Simulated, wholeCell } from './exceedanceRows.ts'

/** One penalty's; `exposure` null: all together. */
export interface InstrumentRow {
  id: string
  exposure: ModelledExposure | null
  mean: number
  /** 1 year in 20, or more. */
  p95: number
  /** 1 year in 100, or more. */
  p99: number
  largestAction: number
  /** Of the years. */
  zeroYears: number
}

const figures = ({ mean, quantiles, largestAction, zeroYears }: LossSummary) => {
  const at = (wanted: number) => quantiles.find(({ share }) => share === wanted)?.value ?? 0
  return { mean, p95: at(0.95), p99: at(0.99), largestAction, zeroYears }
}

/** The dearest on average first; all together last. */
export function instrumentRows({ of, simulation }: Simulated): InstrumentRow[] {
  const byId = new Map(simulation.perExposure.map((each) => [each.id, each]))
  const rows = of.model.exposures.flatMap((exposure): InstrumentRow[] => {
    const summary = byId.get(exposure.id)
    return summary ? [{ id: exposure.id, exposure, ...figures(summary) }] : []
  })
  const total = { id: 'total', exposure: null, ...figures(simulation.total) }
  return [...rows.toSorted((one, other) => other.mean - one.mean), total]
}

/** What a penalty is called on a day where texts stand beside one another: "NetzDG, s. 4(2)". */
export const exposureName = (
  { instrument, rule }: Pick<ModelledExposure, 'instrument' | 'rule'>,
  date: IsoDate,
): string =>
  [instrumentNameOn(instrument, date).shortName, rule.reference]
    .filter((part) => part !== '')
    .join(', ')

/** The same rows as table and CSV show them, whole units of the currency. */
export function instrumentTable(
  rows: readonly InstrumentRow[],
  model: LossModel | undefined,
): ChartTable {
  const money = (key: string, label: string) => ({
    key,
    label: `${label}, ${model?.currency ?? ''}`,
    align: 'right' as const,
  })
  return {
    columns: [
      { key: 'text', label: 'Penalty' },
      { key: 'status', label: 'Status' },
      { key: 'late', label: 'Late, %', align: 'right', format: (value) => value.toFixed(1) },
      { key: 'rate', label: 'Actions a year', align: 'right', format: (value) => value.toFixed(3) },
      { key: 'chance', label: 'If adopted, %', align: 'right' },
      money('cap', 'One action at most'),
      money('mean', 'Mean'),
      money('p95', '1 year in 20'),
      money('p99', '1 year in 100'),
      money('largest', 'Dearest action'),
    ],
    rows: rows.map(({ exposure, mean, p95, p99, largestAction }) => ({
      text: exposure && model ? exposureName(exposure, model.date) : 'All together',
      status: exposure ? exposure.standing.status : '',
      late: exposure?.onTime.lateShare == null ? null : exposure.onTime.lateShare * 100,
      rate: exposure ? exposure.actionsPerYear : null,
      chance: exposure?.adoption ? exposure.adoption.chance * 100 : null,
      cap: exposure ? wholeCell(exposure.cap.amount) : null,
      mean: wholeCell(mean),
      p95: wholeCell(p95),
      p99: wholeCell(p99),
      largest: wholeCell(largestAction),
    })),
  }
}
