/** A logarithmic scale of money: decades from 1 m, so that sums far apart stand on one axis. */
import type { Money } from '#contract/units.ts'
import { moneyParts } from '#ui/format.ts'

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
 * A power of ten as the axis writes it; the currency on the first tick alone.
 * @example moneyTickLabel({ currency: 'EUR', amount: 1e8 }, false) // "100 m"
 */
export function moneyTickLabel(tick: Money, withCurrency: boolean): string {
  const { currency, number, unit } = moneyParts(tick)
  const parts = withCurrency ? [currency, number, unit] : [number, unit]
  return parts.filter((part) => part !== '').join('\u00a0')
}
