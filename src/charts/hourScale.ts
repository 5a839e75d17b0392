/** A logarithmic scale of hours, from an hour to thirty days. */

/** Where the axis is written, by what is kept longest where there is little room. */
const TICKS = [24, 168, 1, 720, 8, 48]
const LAST_HOURS = 720

/** 0 at an hour, 1 at thirty days; what is shorter or longer stands at the end. */
export function hourFraction(hours: number): number {
  if (hours <= 1) return 0
  return Math.min(1, Math.log(hours) / Math.log(LAST_HOURS))
}

/** "1 h", "48 h", "7 d". */
export const hourTickLabel = (hours: number): string =>
  hours > 48 ? `${hours / 24}\u00a0d` : `${hours}\u00a0h`

/** Ticks in hours, ascending, at least `gap` pixels apart on an axis of `length` pixels. */
export function hourTicks(length: number, gap: number): number[] {
  const kept: number[] = []
  for (const tick of TICKS) {
    const at = hourFraction(tick) * length
    if (kept.every((other) => Math.abs(hourFraction(other) * length - at) >= gap)) kept.push(tick)
  }
  return kept.toSorted((one, other) => one - other)
}
