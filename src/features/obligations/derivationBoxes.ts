/** The working of a maximum as boxes with signs between them. */
import type { DerivationStep } from '#domain/exposure.ts'
import { formatExchangeRate, formatMoney, formatRate } from '#ui/format.ts'

export type DerivationBox = {
  /** Before the box: "×", "÷", "=", or null where a line begins. */
  sign: '×' | '÷' | '=' | null
  label: string
  value: string
  /** Under the value: the sum before conversion, or what is uncertain. */
  beneath: string | null
  verified: boolean
  isResult: boolean
}

/**
 * The steps as lines of boxes. A result that is only converted further on is not a box of its own:
 * it stands under the last one.
 *
 * Revenue × 4 % = USD 2,233.52 m ÷ 1.1818 = EUR 1,889.9 m becomes four boxes, the last with
 * "USD 2,233.52 m" beneath.
 */
export function derivationBoxes(steps: readonly DerivationStep[]): DerivationBox[][] {
  const lines: DerivationBox[][] = []
  let pending: string | null = null
  steps.forEach((step, index) => {
    const next = steps[index + 1]?.operation
    if (step.operation === '=' && (next === '×' || next === '÷')) {
      pending = valueWords(step, 2)
      return
    }
    const isResult = step.operation === '=' || step.operation === 'greater of'
    const box: DerivationBox = {
      sign: step.operation === 'greater of' ? null : step.operation,
      label: step.label,
      value: valueWords(step),
      beneath: isResult && pending !== null ? pending : null,
      verified: step.verified,
      isResult,
    }
    if (isResult) pending = null
    const line = lines.at(-1)
    if (box.sign === null || line === undefined) lines.push([box])
    else line.push(box)
  })
  return lines
}

function valueWords({ value }: DerivationStep, decimals = 1): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.money, decimals)
    case 'share':
      return formatRate(value.share)
    case 'factor':
      return String(value.by)
    case 'rate':
      return formatExchangeRate(value.rate)
    case 'words':
      return value.text
  }
}
