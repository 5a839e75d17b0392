/** The axis of shares or counts that need not begin at 0. */

const STEPS = [1, 2, 2.5, 5, 10]
const MOST_TICKS = 6

/**
 * Ticks such that both values lie between the first and the last: at most six, at the smallest step of
 * 1, 2, 2.5 or 5 times a power of ten that allows it. Shares stay within 0 and 1, counts above 0.
 * @example valueTicks(0.31, 0.62, true) // [0.3, 0.4, 0.5, 0.6, 0.7]
 */
export function valueTicks(low: number, high: number, isShare: boolean): number[] {
  const smallest = isShare ? 0.01 : 1
  const least = Math.max(0, low)
  const span = Math.max(high - least, smallest)
  for (let size = 10 ** Math.floor(Math.log10(span / MOST_TICKS)); ; size *= 10) {
    for (const each of STEPS) {
      const step = each * size
      if (step < smallest * 0.999 || (!isShare && step % 1 !== 0)) continue
      const ticks = ticksOf(least, high, step, isShare)
      if (ticks.length <= MOST_TICKS) return ticks
    }
  }
}

function ticksOf(low: number, high: number, step: number, isShare: boolean): number[] {
  const highestFirst = isShare ? Math.ceil(1 / step - 1e-9) - 1 : Infinity
  const first = Math.min(highestFirst, Math.floor(low / step + 1e-9))
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    clean((first + index) * step),
  )
  if (!isShare) return ticks
  return [...new Set(ticks.map((tick) => Math.min(1, tick)))]
}

/** 0.30000000000000004 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12))
