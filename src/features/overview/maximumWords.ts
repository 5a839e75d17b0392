/** A statutory maximum in words: its amount, its bounds, and how it stands to the company's revenue. */
import type { Money } from '#contract/units.ts'
import type { StatutoryMaximum } from '#domain/exposure.ts'
import { certainMoney } from '#domain/largestMaximum.ts'
import { formatMoney, formatRate } from '#ui/format.ts'

/** What rows are ordered by: what is certain of a maximum, else its upper bound, 0 where neither is. */
export function amountToOrderBy(maximum: StatutoryMaximum): number {
  const upper = maximum.form === 'bounded' ? maximum.atMost : undefined
  return (certainMoney(maximum) ?? upper)?.amount ?? 0
}

/** EUR 1.25 m, EUR 50 m, EUR 1,889.9 m: small sums keep their digits. */
const moneyWords = (money: Money): string => formatMoney(money, money.amount < 10e6 ? 3 : 1)

/** "EUR 1,889.9 m", "at least GBP 18 m, at most …": the amounts in the currency asked for. */
export function maximumWords(maximum: StatutoryMaximum): string {
  switch (maximum.form) {
    case 'exact':
      return moneyWords(maximum.amount)
    case 'bounded':
      return boundsWords(maximum.atLeast, maximum.atMost)
    default:
      return maximum.form
  }
}

/** The same, short enough for a label on the axis: "EUR 21.3 m to EUR 15,203.4 m". */
export function rangeWords(maximum: StatutoryMaximum): string {
  if (maximum.form !== 'bounded' || !maximum.atLeast || !maximum.atMost) {
    return maximumWords(maximum)
  }
  return `${moneyWords(maximum.atLeast)} to ${moneyWords(maximum.atMost)}`
}

function boundsWords(atLeast: Money | undefined, atMost: Money | undefined): string {
  return [
    ...(atLeast ? [`at least ${moneyWords(atLeast)}`] : []),
    ...(atMost ? [`at most ${moneyWords(atMost)}`] : []),
  ].join(', ')
}

/**
 * "4 % of FY2018 revenue, stand-in year": how the amount stands to the company's revenue; or the
 * bounds as the text and the report have them, the lower only where it was converted.
 */
export function maximumNote(maximum: StatutoryMaximum): string {
  if (maximum.form === 'bounded') {
    const { atLeast, nativeAtLeast, nativeAtMost } = maximum
    const isConverted = atLeast?.currency !== nativeAtLeast?.currency
    return boundsWords(isConverted ? nativeAtLeast : undefined, nativeAtMost)
  }
  if (maximum.form !== 'exact' || !maximum.shareOfRevenue) return ''
  const { share, financialYear } = maximum.shareOfRevenue
  const decimals = share < 0.001 ? 4 : 3
  const words = `${formatRate(share, decimals)} of FY${financialYear} revenue`
  return maximum.standInBaseYear ? `${words}, stand-in year` : words
}
