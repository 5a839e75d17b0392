/** The steps of a worked amount in words. */
import type { Currency, Money } from '#contract/units.ts'
import { formatExchangeRate, formatNumber, formatRate } from './format.ts'
import { moneyWords } from './moneyWords.ts'

/** The part of a step that is said: what it does, with what, and how sure that is. */
interface SaidStep {
  operation: string | null
  label: string
  value:
    | { kind: 'money'; money: Money }
    | { kind: 'share'; share: number }
    | { kind: 'factor'; by: number }
    | { kind: 'rate'; rate: number; base: Currency; quote: Currency }
    | { kind: 'words'; text: string }
  verified: boolean
  year?: number
  note?: string
}

/** A step's value: "USD 55,838 m", "4 %", "1.1818". */
export function valueWords({ value }: Pick<SaidStep, 'value'>): string {
  switch (value.kind) {
    case 'money':
      return moneyWords(value.money)
    case 'share':
      return formatRate(value.share)
    case 'factor':
      return formatNumber(value.by)
    case 'rate':
      return formatExchangeRate(value.rate)
    case 'words':
      return value.text
  }
}

/** A whole step on a line: "× 4 % (Maximum share, Art. 1)". */
export function stepLine(step: SaidStep): string {
  const { operation, label, year, verified, note } = step
  const sign = operation === null ? '' : `${operation} `
  const about = [
    label,
    ...(year === undefined || label.includes(String(year)) ? [] : [String(year)]),
  ].join(', ')
  const remarks = [about, ...(note === undefined ? [] : [note])].join('. ')
  return `${sign}${valueWords(step)} (${remarks}${verified ? '' : '; unverified'})`
}
