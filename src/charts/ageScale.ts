/** Logarithmic scales of ages, in hours, and which points are drawn on them. */

/** An axis of ages: where it begins and ends, its marks and its ticks. */
export interface AgeAxis {
  /** Younger ages stand at its left edge. */
  firstHours: number
  lastHours: number
  /** Ages with a mark on each line and, where there is room, a tick beneath. */
  markedHours: readonly number[]
  /** What the ticks give up first where there is little room comes last. */
  ticksHours: readonly number[]
}

/** Ages with a mark on a curve of decisions. */
export const MARKED_AGES_HOURS = [1, 3, 6, 12, 24, 48, 96, 168] as const

/** From half an hour to fourteen days: what becomes of notices. */
export const decisionAxis: AgeAxis = {
  firstHours: 0.5,
  lastHours: 336,
  markedHours: MARKED_AGES_HOURS,
  ticksHours: [24, 168, 1, 336, 6, 48, 12, 3, 96],
}

/** More points than this on one line cost time and say no more. */
const MOST_POINTS = 60

/** 0 where the axis begins or before, 1 where it ends or after. */
export function ageFraction(hours: number, axis: AgeAxis = decisionAxis): number {
  const { firstHours, lastHours } = axis
  const kept = Math.min(lastHours, Math.max(firstHours, hours))
  return Math.log(kept / firstHours) / Math.log(lastHours / firstHours)
}

/** The step of ages that ends at a mark: 24 h is the ages past 12 h up to 24 h; the first those up to it. */
export function stepTo(
  hours: number,
  { markedHours }: AgeAxis = decisionAxis,
): { from: number; to: number } | null {
  const index = markedHours.indexOf(hours)
  return index === -1 ? null : { from: markedHours[index - 1] ?? 0, to: hours }
}

/** "30 min", "24 h", "2 d": days from 48 h on. */
export function ageLabel(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)}\u00a0min`
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24}\u00a0d` : `${hours}\u00a0h`
}

/** Ticks in hours, ascending, at least `gap` pixels apart on an axis of `length` pixels. */
export function ageTicks(length: number, gap: number, axis: AgeAxis = decisionAxis): number[] {
  const kept: number[] = []
  for (const tick of axis.ticksHours) {
    const at = ageFraction(tick, axis) * length
    if (kept.every((other) => Math.abs(ageFraction(other, axis) * length - at) >= gap))
      kept.push(tick)
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
  axis: AgeAxis = decisionAxis,
): Point[] {
  const shown = points.filter(
    ({ hours }) => hours >= axis.firstHours && hours <= axis.lastHours + 1e-9,
  )
  const isNeeded = ({ hours }: Point, index: number) =>
    index === 0 || index === shown.length - 1 || needed.includes(hours)
  const gap = 1 / (MOST_POINTS - needed.length - 2)
  let lastAt = -1
  return shown.filter((point, index) => {
    const at = ageFraction(point.hours, axis)
    if (!isNeeded(point, index) && at - lastAt < gap) return false
    lastAt = at
    return true
  })
}
