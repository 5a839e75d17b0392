/** A statutory maximum on the overview: its order, and what stands below its amount. */
import type { StatutoryMaximum } from '#domain/exposure.ts'
import { certainMoney } from '#domain/largestMaximum.ts'
import { formatRate } from '#ui/format.ts'
import { boundsWords } from '#ui/maximumWords.ts'

/** What rows are ordered by: what is certain of a maximum, else its upper bound, 0 where neither is. */
export function amountToOrderBy(maximum: StatutoryMaximum): number {
  const upper = maximum.form === 'bounded' ? maximum.atMost : undefined
  return (certainMoney(maximum) ?? upper)?.amount ?? 0
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
