/** The axis of a share: up to 100 %, and for lines and points not necessarily from 0. */

/**
 * Ticks in percent, ascending to 100, such that `lowest` (0 to 1) lies on or above the first: every
 * 10 from at least 70 down, every 20 or 25 where the span is wide.
 * @example shareTicks(0.76) // [70, 80, 90, 100]
 */
export function shareTicks(lowest: number): number[] {
  const lowestPercent = Math.max(0, Math.min(70, lowest * 100))
  const step = lowestPercent >= 50 ? 10 : lowestPercent >= 20 ? 20 : 25
  const first = Math.max(0, 100 - Math.ceil((100 - lowestPercent) / step - 1e-9) * step)
  const ticks: number[] = []
  for (let percent = first; percent <= 100; percent += step) ticks.push(percent)
  return ticks
}
