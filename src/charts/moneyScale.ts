/** A logarithmic scale of money: decades from 1 m, so that sums far apart stand on one axis. */
import type { Money } from '#contract/units.ts'
import { formatFixed } from '#ui/format.ts'

/** As many labels as the narrowest axis holds side by side. */
const MOST_TICKS = 5

/** A logarithmic axis: its ends, its ticks, and where an amount stands. */
export interface MoneyScale {
  /** Ends of the scale, whole units of currency, powers of ten. */
  low: number
  high: number
  /** The powers of ten from low to high. */
  ticks: number[]
  /** Where an amount stands, 0 at low to 1 at high; amounts beyond stand at the end. */
  fractionOf: (amount: number) => number
}

/**
 * The scale that holds all amounts: at least 1 m to 1 bn, wider by whole decades where needed.
 * @example moneyScale([50e6, 1889.9e6]) // 1 m … 10 bn, fractionOf(50e6) = 0.425
 */
export function moneyScale(amounts: readonly number[]): MoneyScale {
  const positive = amounts.filter((amount) => amount > 0)
  // A tenth of a decade is kept free above the largest, so that a dot never sits on the edge.
  const lowDecade = Math.floor(Math.log10(Math.min(1e6, ...positive)) + 1e-9)
  const highDecade = Math.ceil(Math.log10(Math.max(1e9, ...positive)) + 0.1 - 1e-9)
  const ticks: number[] = []
  for (let decade = lowDecade; decade <= highDecade; decade++) ticks.push(10 ** decade)
  const fractionOf = (amount: number) => {
    if (amount <= 0) return 0
    const fraction = (Math.log10(amount) - lowDecade) / (highDecade - lowDecade)
    return Math.min(1, Math.max(0, fraction))
  }
  return { low: 10 ** lowDecade, high: 10 ** highDecade, ticks, fractionOf }
}

/**
 * A power of ten as the axis writes it, always in m or bn; the currency on the first tick alone.
 * @example moneyTickLabel({ currency: 'EUR', amount: 1e8 }, false) // "100 m"
 */
export function moneyTickLabel({ currency, amount }: Money, withCurrency: boolean): string {
  const label =
    amount >= 1e9
      ? `${formatFixed(amount / 1e9, 0)}\u00a0bn`
      : `${formatFixed(amount / 1e6, amount < 1e6 ? Math.round(6 - Math.log10(amount)) : 0)}\u00a0m`
  return withCurrency ? `${currency}\u00a0${label}` : label
}

/**
 * Which ticks are written: all, or every second or third where there are more than a narrow axis
 * holds; the first always, because it carries the currency.
 */
export function ticksWritten(ticks: readonly number[]): number[] {
  const step = Math.ceil(ticks.length / MOST_TICKS)
  return ticks.filter((_, index) => index % step === 0)
}
