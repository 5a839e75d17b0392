/** A logarithmic scale of ages, from half an hour to fourteen days, and which points are drawn on it. */

/** Where the axis begins: younger ages stand at its left edge. */
export const FIRST_AGE_HOURS = 0.5
/** Where the axis ends: fourteen days. */
export const LAST_AGE_HOURS = 336

/** Ages with a mark on each line and, where there is room, a tick beneath. */
export const MARKED_AGES_HOURS = [1, 3, 6, 12, 24, 48, 96, 168] as const

/** What the ticks give up first where there is little room comes last. */
const TICKS = [24, 168, 1, 336, 6, 48, 12, 3, 96]

/** More points than this on one line cost time and say no more. */
const MOST_POINTS = 60

/** 0 at half an hour or less, 1 at fourteen days or more. */
export function ageFraction(hours: number): number {
  const kept = Math.min(LAST_AGE_HOURS, Math.max(FIRST_AGE_HOURS, hours))
  return Math.log(kept / FIRST_AGE_HOURS) / Math.log(LAST_AGE_HOURS / FIRST_AGE_HOURS)
}

/** "30 min", "24 h", "2 d": days from 48 h on. */
export function ageLabel(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)}\u00a0min`
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24}\u00a0d` : `${hours}\u00a0h`
}

/** Ticks in hours, ascending, at least `gap` pixels apart on an axis of `length` pixels. */
export function ageTicks(length: number, gap: number): number[] {
  const kept: number[] = []
  for (const tick of TICKS) {
    const at = ageFraction(tick) * length
    if (kept.every((other) => Math.abs(ageFraction(other) * length - at) >= gap)) kept.push(tick)
  }
  return kept.toSorted((one, other) => one - other)
}

/**
 * At most 60 of the points: those at `needed` ages, the first and the last, and between them no two
 * nearer than a sixtieth of the axis. Hourly points to 48 h become the hours to 9, then every second …
 */
export function drawnPoints<Point extends { hours: number }>(
  points: readonly Point[],
  needed: readonly number[],
): Point[] {
  const shown = points.filter(
    ({ hours }) => hours >= FIRST_AGE_HOURS && hours <= LAST_AGE_HOURS + 1e-9,
  )
  const isNeeded = ({ hours }: Point, index: number) =>
    index === 0 || index === shown.length - 1 || needed.includes(hours)
  const gap = 1 / (MOST_POINTS - needed.length - 2)
  let lastAt = -1
  return shown.filter((point, index) => {
    const at = ageFraction(point.hours)
    if (!isNeeded(point, index) && at - lastAt < gap) return false
    lastAt = at
    return true
  })
}
