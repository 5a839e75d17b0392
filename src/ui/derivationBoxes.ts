/** The working of a maximum as boxes with signs between them. */
import { valueWords, type SaidStep } from './derivationWords.ts'
import { formatMoney } from './format.ts'

export type DerivationBox = {
  /** Before the box: "×", "÷", "=", or null where a line begins. */
  sign: '×' | '÷' | '=' | null
  label: string
  value: string
  /** Under the value: the sum before conversion, or where the value is from. */
  beneath: string | null
  verified: boolean
  isResult: boolean
  /** The step's full words, for a tooltip and for those who listen. */
  title: string
}

/**
 * The steps as lines of boxes. A result that is only converted further on is not a box of its own:
 * it stands under the last one.
 *
 * Revenue × 4 % = USD 2,233.52 m ÷ 1.1818 = EUR 1,889.9 m becomes four boxes, the last with
 * "USD 2,233.52 m" beneath.
 */
export function derivationBoxes(steps: readonly SaidStep[]): DerivationBox[][] {
  const lines: DerivationBox[][] = []
  let converted: string | null = null
  steps.forEach((step, index) => {
    const next = steps[index + 1]?.operation
    if (step.operation === '=' && (next === '×' || next === '÷')) {
      converted = step.value.kind === 'money' ? formatMoney(step.value.money, 2) : null
      return
    }
    const isResult = step.operation === '=' || step.operation === 'greater of'
    const box: DerivationBox = {
      sign: step.operation === 'greater of' ? null : step.operation,
      ...(isResult ? { label: step.label, beneath: converted } : given(step)),
      value: valueWords(step),
      verified: step.verified,
      isResult,
      title: step.note === undefined ? step.label : `${step.label}. ${step.note}`,
    }
    if (isResult) converted = null
    const line = lines.at(-1)
    if (box.sign === null || line === undefined) lines.push([box])
    else line.push(box)
  })
  return lines
}

/** A short label and where the value is from: the step's own label says both at length. */
function given({ label, value, year }: SaidStep): Pick<DerivationBox, 'label' | 'beneath'> {
  const [head = label, ...rest] = label.split(', ')
  const origin = rest.join(', ') || null
  switch (value.kind) {
    case 'share':
      return { label: 'Rate', beneath: 'of turnover' }
    case 'factor':
      return { label: head, beneath: origin }
    case 'rate':
      return {
        label: `${value.quote} per ${value.base}${year === undefined ? '' : `, ${year}`}`,
        beneath: rest.at(-1) ?? null,
      }
    case 'money':
      return year === undefined
        ? { label: head, beneath: origin }
        : { label: `${head}, FY${year}`, beneath: null }
    case 'words':
      return { label: head, beneath: origin }
  }
}
