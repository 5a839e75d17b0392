/** Sums as penalties need them: small ones must not lose their digits. */
import type { Money } from '#contract/units.ts'
import { formatMoney } from './format.ts'

/** EUR 1.25 m, EUR 5.125 m, EUR 50 m, EUR 1,889.9 m: three places below ten million, else one. */
export function moneyWords(money: Money): string {
  return formatMoney(money, money.amount < 10e6 ? 3 : 1)
}

/** A modelled sum to three digits, as a simulation knows no more: 12,498,200 → 12,500,000. */
export const modelledMoney = ({ currency, amount }: Money): Money => ({
  currency,
  amount: Number(amount.toPrecision(3)),
})

/** The same in words: "EUR 12.5 m", 707,022 → "EUR 707,000", 0 → "EUR 0". */
export const modelledMoneyWords = (money: Money): string => formatMoney(modelledMoney(money), 2)
