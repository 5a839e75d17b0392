/** What moves the modelled mean most, an input at a time, as the tornado draws it. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { TornadoEnd, TornadoRow } from '#charts/tornadoRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { Mover, MoverSetting } from '#domain/lossModel/whatMovesIt.ts'
import { textName } from '#ui/caseWords.ts'
import { formatNumber, formatRate } from '#ui/format.ts'
import { wholeCell } from './exceedanceRows.ts'
import { lossWords } from './modelWords.ts'

const names: Record<Exclude<Mover['of'], 'chance'>, string> = {
  'late share': 'Late share read from the cases, its interval',
  toleratedLateShare: 'Late share that is tolerated',
  actionsPerYearAtTolerance: 'Actions a year at the tolerated share',
  mostActionsPerYear: 'Most actions a year',
  lateShareFactor: 'Late share, times',
  severity: 'What one action costs',
  sharedActionsPerYear: 'Actions that strike every law at once',
  onlyLargestOfGroup: 'Penalties for the same facts',
}

const ends: Record<string, string> = {
  lower: 'low end',
  upper: 'high end',
  largest: 'largest',
  all: 'each',
}

/** "2.5 %", "0.1", "× 2", "severe": a setting as short as the end of a bar. */
export function settingWords(setting: MoverSetting): string {
  if (setting.unit === 'end') return ends[setting.value] ?? setting.value
  if (setting.unit === 'share') return formatRate(setting.value, 2)
  const number = formatNumber(setting.value, 3)
  return setting.unit === 'factor' ? `×\u00a0${number}` : number
}

/** "Late share that is tolerated"; "Chance that the Avia bill is adopted", "… the DSA comes to apply". */
function moverName(
  { of, rule }: Pick<Mover, 'of' | 'rule'>,
  instruments: readonly Instrument[],
  { date, exposures, leftOut }: LossModel,
): string {
  if (of !== 'chance') return names[of]
  const bill = instruments.find(({ penalties }) => penalties.some(({ id }) => id === rule?.id))
  const standing = [...exposures, ...leftOut].find((each) => each.rule.id === rule?.id)?.standing
  const then = standing?.status === 'adopted' ? 'comes to apply' : 'is adopted'
  return `Chance that ${bill ? textName(instrumentNameOn(bill, date)) : 'a bill'} ${then}`
}

/** The widest first, as they come. */
export function tornadoRows(
  movers: readonly Mover[],
  model: LossModel,
  instruments: readonly Instrument[],
): TornadoRow[] {
  return movers.map((mover) => {
    const name = moverName(mover, instruments, model)
    const endOf = ({ setting, mean }: Mover['low']): TornadoEnd => ({
      value: settingWords(setting),
      amount: mean,
      words: `${name}, ${settingWords(setting)}: ${lossWords(model, mean)} a year on average`,
    })
    return { id: mover.id, name, low: endOf(mover.low), high: endOf(mover.high) }
  })
}

/** The same rows as table and CSV show them. */
export const tornadoTable = (rows: readonly TornadoRow[], currency: string): ChartTable => ({
  columns: [
    { key: 'name', label: 'Changed alone' },
    { key: 'low', label: 'Low' },
    { key: 'lowMean', label: `Mean, ${currency}`, align: 'right' },
    { key: 'high', label: 'High' },
    { key: 'highMean', label: `Mean, ${currency}`, align: 'right' },
  ],
  rows: rows.map(({ name, low, high }) => ({
    name,
    low: low.value,
    lowMean: wholeCell(low.amount),
    high: high.value,
    highMean: wholeCell(high.amount),
  })),
})
