/** A statutory maximum in words: its amount or bounds, and the year, rate and share behind it. */
import type { Money } from '#contract/units.ts'
import type { SaidStep } from './derivationWords.ts'
import { formatExchangeRate, formatRate } from './format.ts'
import { moneyWords } from './moneyWords.ts'

/** The part of an evaluated maximum that is said: what it comes to, and what it rests on. */
export type SaidMaximum = {
  derivation: readonly SaidStep[]
  standInBaseYear?: { wanted: number; used: number; because: string }
} & (
  | {
      form: 'exact'
      amount: Money
      nativeAmount: Money
      conversion: { rate: number; publisher: string; year: number } | null
      shareOfRevenue?: { share: number; financialYear: number }
    }
  | {
      form: 'bounded'
      atLeast?: Money
      nativeAtLeast?: Money
      atMost?: Money
      nativeAtMost?: Money
      conversions: readonly { year: number }[]
      reason: string
    }
  | { form: 'unknown' | 'none set' | 'does not reach'; reason: string }
)

/** "EUR 1,889.9 m"; "at least EUR 21.3 m, at most EUR 15,203.4 m"; "unknown"; "does not reach". */
export function maximumWords(maximum: SaidMaximum): string {
  switch (maximum.form) {
    case 'exact':
      return moneyWords(maximum.amount)
    case 'bounded':
      return boundsWords(maximum.atLeast, maximum.atMost)
    default:
      return maximum.form
  }
}

/** Its amount or bounds, short enough for a label on the axis: "EUR 21.3 m to EUR 15,203.4 m". */
export function rangeWords(maximum: SaidMaximum): string {
  if (maximum.form !== 'bounded' || !maximum.atLeast || !maximum.atMost) {
    return maximumWords(maximum)
  }
  return `${moneyWords(maximum.atLeast)} to ${moneyWords(maximum.atMost)}`
}

/**
 * "4 % of FY2018 revenue; USD 2,233.5 m ÷ 1.1818, Federal Reserve average of 2018"; for bounds, their own currencies and
 * why they are bounds; for none, the reason.
 */
export function maximumDetail(maximum: SaidMaximum): string {
  switch (maximum.form) {
    case 'exact': {
      const { shareOfRevenue, nativeAmount, conversion } = maximum
      const share = shareOfRevenue
        ? `${formatRate(shareOfRevenue.share, shareOfRevenue.share < 0.001 ? 4 : 3)} of FY${shareOfRevenue.financialYear} revenue`
        : ''
      const rate = conversion
        ? `${moneyWords(nativeAmount)} ${rateWords(conversion.rate)}, ${conversion.publisher} average of ${conversion.year}`
        : ''
      return [share, rate, standInWords(maximum)].filter(Boolean).join('; ')
    }
    case 'bounded': {
      const isConverted = maximum.conversions.length > 0
      const native = isConverted ? boundsWords(maximum.nativeAtLeast, maximum.nativeAtMost) : ''
      const year = maximum.conversions[0]?.year
      return [
        native,
        year === undefined ? '' : `averages of ${year}`,
        maximum.reason.replace(/\.$/, ''),
        standInWords(maximum),
      ]
        .filter(Boolean)
        .join('; ')
    }
    default:
      return maximum.reason.replace(/\.$/, '')
  }
}

/** "at least EUR 21.3 m, at most EUR 15,203.4 m", or the one bound that is known. */
export const boundsWords = (atLeast: Money | undefined, atMost: Money | undefined): string =>
  [
    ...(atLeast ? [`at least ${moneyWords(atLeast)}`] : []),
    ...(atMost ? [`at most ${moneyWords(atMost)}`] : []),
  ].join(', ')

/** Rates are quoted as published, above one: 0.8462 is shown as "÷ 1.1818". */
const rateWords = (rate: number): string =>
  rate < 1 ? `÷ ${formatExchangeRate(1 / rate)}` : `× ${formatExchangeRate(rate)}`

const standInWords = ({ standInBaseYear }: SaidMaximum): string =>
  standInBaseYear
    ? `FY${standInBaseYear.used} stands in for FY${standInBaseYear.wanted}, ${standInBaseYear.because}`
    : ''

/** "at least GBP 18 m and at most USD 35,001.8 m": the bounds as the text and the report have them. */
export function nativeBoundsWords(maximum: Extract<SaidMaximum, { form: 'bounded' }>): string {
  const atLeast = maximum.nativeAtLeast ?? maximum.atLeast
  const atMost = maximum.nativeAtMost ?? maximum.atMost
  return boundsWords(atLeast, atMost).replace(', ', ' and ')
}
