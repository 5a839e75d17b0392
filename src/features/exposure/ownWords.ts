/** What own figures do on the page, in sentences. */
import type { OwnFigures } from '#contract/ownFigures.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatCount } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'

/** The year before the as-of, whose revenue a share of turnover is of. */
const yearBefore = (asOf: IsoDate): number => Number(asOf.slice(0, 4)) - 1

/** One sentence for each figure entered. */
export function ownSentences(
  { revenue, provision, appetite }: OwnFigures,
  asOf: IsoDate,
): string[] {
  const sentences: string[] = []
  if (revenue) {
    const { money, financialYear } = revenue
    const stands =
      financialYear === yearBefore(asOf)
        ? ''
        : `, in the place of ${yearBefore(asOf)}’s, the year that counts on the as-of`
    sentences.push(
      `Revenue ${moneyWords(money)} of ${financialYear}: the model runs on it${stands}.`,
    )
  }
  if (provision) {
    sentences.push(`Provision ${moneyWords(provision)}: accrued, added to nothing.`)
  }
  if (appetite) {
    const years = formatCount(Math.round(1 / appetite.yearShare))
    sentences.push(
      `Risk appetite: ${moneyWords(appetite.money)} or more in no more than one year of ${years}.`,
    )
  }
  return sentences
}
