/** A linear axis of money from 0. */
import type { Currency } from '#contract/units.ts'
import { formatNumber } from '#ui/format.ts'

const STEPS = [1, 2, 5, 10]

/**
 * Ticks from 0 by a step of 1, 2 or 5 times a power of ten, the last at or below `most`; beside 0 at
 * least one and at most `count`, which is 2 or more.
 * @example moneyTicks(173e6, 5) // [0, 50e6, 100e6, 150e6]
 */
export function moneyTicks(most: number, count: number): number[] {
  if (!(most > 0)) return [0]
  const decade = 10 ** Math.floor(Math.log10(most / count))
  const isWide = (step: number) => Math.floor((most / step) * (1 + 1e-9)) <= count
  const step = decade * (STEPS.find((each) => isWide(each * decade)) ?? 10)
  const ticks = [0]
  for (let tick = step; tick <= most * (1 + 1e-9); tick = ticks.length * step) ticks.push(tick)
  return ticks
}

/**
 * How a tick is written: m, bn or whole units, alike on all of an axis; the currency at 0 alone.
 * @example moneyTickWords(50e6, [0, 50e6], 'EUR') // "50 m"
 */
export function moneyTickWords(tick: number, ticks: readonly number[], currency: Currency): string {
  if (tick === 0) return `${currency}\u00a00`
  const [size, unit] = unitOf(ticks.at(-1) ?? 0)
  return `${formatNumber(tick / size, 3)}${unit === '' ? '' : `\u00a0${unit}`}`
}

const unitOf = (most: number): [number, string] =>
  most >= 1e9 ? [1e9, 'bn'] : most >= 1e6 ? [1e6, 'm'] : [1, '']
