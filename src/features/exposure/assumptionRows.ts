/** The assumptions as a page lists them: what each is, in which unit, and why it is what it is. */
import {
  type LossAssumptions,
  type SeverityPreset,
  severityPresets,
} from '#domain/lossModel/assumptions.ts'
import { assumptionReasons } from '#domain/lossModel/defaultAssumptions.ts'
import { severityAssumptions } from '#domain/lossModel/severity.ts'
import { assumptionLimits, type NumberAssumption } from '#domain/whatIf/whatIfChoice.ts'
import { capital } from '#ui/caseWords.ts'
import { formatList, formatNumber, formatRate } from '#ui/format.ts'

/** A number to type: `scale` times the assumption is what the field shows (100 for per cent). */
export interface NumberRow {
  form: 'number'
  name: NumberAssumption
  title: string
  unit: string
  scale: 1 | 100
  step: number
  least: number
  most: number
  reason: string
}

/** One of a few. */
export interface ChoiceRow {
  form: 'choice'
  name: 'severity' | 'onlyLargestOfGroup'
  title: string
  options: readonly { value: string; label: string }[]
  reason: string
}

export type AssumptionRow = NumberRow | ChoiceRow

const numberWords: Record<
  NumberAssumption,
  Pick<NumberRow, 'title' | 'unit' | 'step'> & { scale: 1 | 100 }
> = {
  toleratedLateShare: {
    title: 'Late share that is tolerated',
    unit: '% of cases',
    scale: 100,
    step: 0.5,
  },
  actionsPerYearAtTolerance: {
    title: 'Actions at the tolerated share',
    unit: 'a year',
    scale: 1,
    step: 0.01,
  },
  mostActionsPerYear: { title: 'Most actions', unit: 'a year', scale: 1, step: 0.5 },
  sharedActionsPerYear: {
    title: 'Actions that strike every law at once',
    unit: 'a year',
    scale: 1,
    step: 0.01,
  },
  lateShareFactor: {
    title: 'Late share, as a multiple of the one read',
    unit: '×',
    scale: 1,
    step: 0.1,
  },
}

/** "token 5 %". */
const meanWords = (preset: SeverityPreset): string =>
  `${preset} ${formatRate(severityAssumptions[preset].mean)}`

const choiceWords: Record<ChoiceRow['name'], Pick<ChoiceRow, 'title' | 'options'>> = {
  severity: {
    title: `What one action costs: ${formatList(severityPresets.map(meanWords))} of the cap on average`,
    options: severityPresets.map((value) => ({ value, label: capital(value) })),
  },
  onlyLargestOfGroup: {
    title: 'Which of the penalties for the same facts counts',
    options: [
      { value: 'largest', label: 'The largest' },
      { value: 'all', label: 'Each' },
    ],
  },
}

const isNumber = (name: keyof LossAssumptions): name is NumberAssumption => name in numberWords

/** All but the bills, in the order in which they are explained. */
export const assumptionRows: readonly AssumptionRow[] = assumptionReasons.flatMap(
  ({ name, reason }): AssumptionRow[] => {
    if (name === 'bills') return []
    if (!isNumber(name)) return [{ form: 'choice', name, reason, ...choiceWords[name] }]
    const words = numberWords[name]
    const { least, most } = assumptionLimits[name]
    const limits = { least: least * words.scale, most: most * words.scale }
    return [{ form: 'number', name, reason, ...words, ...limits }]
  },
)

/** Why a bill's chance and day are what they are. */
export const billsReason = assumptionReasons.find(({ name }) => name === 'bills')?.reason ?? ''

/** What a field shows of a number: 0.05 × 100 → "5", without the noise of binary fractions. */
export const fieldText = (value: number, scale: number): string =>
  String(Number((value * scale).toPrecision(12)))

/** The reverse; or, in a sentence, what is wrong with the text. */
export function readField(
  text: string,
  { scale, least, most, unit }: Pick<NumberRow, 'scale' | 'least' | 'most' | 'unit'>,
): { value: number } | { problem: string } {
  const given = Number(text)
  const range = `${formatNumber(least, 3)} to ${formatNumber(most, 3)}`
  if (text.trim() === '' || !Number.isFinite(given)) {
    return { problem: `Not a number: enter one from ${range} ${unit}.` }
  }
  if (given < least || given > most) return { problem: `Outside ${range} ${unit}.` }
  return { value: Number((given / scale).toPrecision(12)) }
}

/** A value as words, for what a changed field was before: "5 % of cases", "1 a year". */
export const numberValueWords = (
  value: number,
  { scale, unit }: Pick<NumberRow, 'scale' | 'unit'>,
): string => `${formatNumber(value * scale, 4)} ${unit}`
