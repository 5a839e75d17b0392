/** How exactly a share may be written. */
import { wilsonInterval } from '#domain/wilsonInterval.ts'

/**
 * Decimals of a percentage: one where at least 1,000 cases stand behind it or its 95 % interval is
 * under ±1 point, else none. 912 of 1,000 → 1; 91 of 100 → 0.
 */
export function shareDecimals({ satisfied, n }: { satisfied: number; n: number }): number {
  const interval = wilsonInterval(satisfied, n)
  const half = interval ? (interval.upper - interval.lower) / 2 : 1
  return n >= 1000 || half < 0.01 ? 1 : 0
}
