/** Moving and scaling the span of days that the timeline shows. */
import { dayNumber, dayOf } from './days.ts'
import type { TimelineWindow } from './timelineLane.ts'
import type { IsoDate } from '#contract/units.ts'

/** The window of two days, both shown. */
export function windowOf(view: { from: IsoDate; to: IsoDate }): TimelineWindow {
  return { from: dayNumber(view.from), to: dayNumber(view.to) + 1 }
}

/** The days shown, the reverse of `windowOf`; parts of days are rounded to the nearest midnight. */
export function viewOf(window: TimelineWindow): { from: IsoDate; to: IsoDate } {
  return { from: dayOf(Math.round(window.from)), to: dayOf(Math.round(window.to) - 1) }
}

/**
 * The window with a length of at least `least` days and at most all of `whole`, moved inside it.
 * @example within { from: 0, to: 100 }: { from: 90, to: 120 } → { from: 70, to: 100 }
 */
export function clampedWindow(
  window: TimelineWindow,
  whole: TimelineWindow,
  least: number,
): TimelineWindow {
  const length = Math.min(Math.max(window.to - window.from, least), whole.to - whole.from)
  const middle = (window.from + window.to) / 2
  const from = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length)
  return { from, to: from + length }
}

/**
 * The window `factor` times as long, with the day `around` staying where it is in the picture.
 * @example { from: 0, to: 100 } halved around 25 → { from: 12.5, to: 62.5 }
 */
export function scaledWindow(
  window: TimelineWindow,
  factor: number,
  around: number,
): TimelineWindow {
  return {
    from: around - (around - window.from) * factor,
    to: around + (window.to - around) * factor,
  }
}

/** The window `days` later, or earlier where negative, stopped at the ends of `whole`. */
export function shiftedWindow(
  window: TimelineWindow,
  days: number,
  whole: TimelineWindow,
): TimelineWindow {
  const shift = Math.min(Math.max(days, whole.from - window.from), whole.to - window.to)
  return { from: window.from + shift, to: window.to + shift }
}

/** The window moved as little as needed for the day to be inside, with a tenth to spare. */
export function windowWith(
  window: TimelineWindow,
  day: number,
  whole: TimelineWindow,
): TimelineWindow {
  if (day >= window.from && day < window.to) return window
  const spare = (window.to - window.from) / 10
  const shift = day < window.from ? day - spare - window.from : day + spare - window.to
  return shiftedWindow(window, shift, whole)
}
