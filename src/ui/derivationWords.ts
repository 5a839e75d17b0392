/** The steps of a worked amount in words. */
import type { Currency, Money } from '#contract/units.ts'
import { formatExchangeRate, formatMoney, formatNumber, formatRate } from './format.ts'
import { moneyWords } from './moneyWords.ts'

/** The part of a step that is said: what it does, with what, and how sure that is. */
export interface SaidStep {
  operation: null | '×' | '÷' | '=' | 'greater of'
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

/** A sum that two places of a million say exactly has them: USD 2,233.52 m, but EUR 1,889.9 m. */
function sumWords(money: Money): string {
  const inHundredths = money.amount / 1e4
  const isExact = Math.abs(inHundredths - Math.round(inHundredths)) < 1e-6
  return isExact && money.amount >= 10e6 ? formatMoney(money, 2) : moneyWords(money)
}

/** A step's value: "USD 55,838 m", "4 %", "1.1818". */
export function valueWords({ value }: Pick<SaidStep, 'value'>): string {
  switch (value.kind) {
    case 'money':
      return sumWords(value.money)
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

/** A whole step on a line: "× 4 % (Maximum share, Art. 1; unverified). Read in a second-hand page." */
export function stepLine(step: SaidStep): string {
  const { operation, label, year, verified, note } = step
  const sign = operation === null ? '' : `${operation} `
  const about = [
    label,
    ...(year === undefined || label.includes(String(year)) ? [] : [String(year)]),
  ].join(', ')
  const remark = note === undefined ? '' : `. ${note}`
  return `${sign}${valueWords(step)} (${about}${verified ? '' : '; unverified'})${remark}`
}
