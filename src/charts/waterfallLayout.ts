/** Between which amounts each bar of a waterfall stands, and the line that leads to the next. */
import type { WaterfallBar } from './waterfallBar.ts'

/** Null where nothing is known of the height: the bar is words and hatch. */
export interface PlacedBar {
  bar: WaterfallBar
  span: { low: number; high: number } | null
  direction: 'up' | 'down' | 'level'
  /** The level that leads on to the next bar; null after an unknown one. */
  levelAfter: number | null
}

/**
 * Each change stands on the level that the one before it left. After an unknown change no level is
 * known, so that changes have words and no height; a total has its own.
 *
 * 50, +20, −5, 65 → 0 to 50, 50 to 70, 65 to 70, 0 to 65.
 */
export function placedBars(bars: readonly WaterfallBar[]): PlacedBar[] {
  let level: number | null = null
  return bars.map((bar): PlacedBar => {
    switch (bar.form) {
      case 'total':
        level = bar.amount
        return {
          bar,
          span: { low: Math.min(0, level), high: Math.max(0, level) },
          direction: 'level',
          levelAfter: level,
        }
      case 'moved': {
        const direction = bar.change > 0 ? 'up' : bar.change < 0 ? 'down' : 'level'
        if (level === null) return { bar, span: null, direction, levelAfter: null }
        const after: number = level + bar.change
        const span = { low: Math.min(level, after), high: Math.max(level, after) }
        level = after
        return { bar, span, direction, levelAfter: after }
      }
      case 'no part': {
        const span = level === null ? null : { low: level, high: level }
        return { bar, span, direction: 'level', levelAfter: level }
      }
      case 'unknown':
        level = null
        return { bar, span: null, direction: 'level', levelAfter: null }
    }
  })
}

/** The highest level that has to fit; 0 where nothing has a height. */
export const highestLevel = (placed: readonly PlacedBar[]): number =>
  Math.max(0, ...placed.map(({ span }) => span?.high ?? 0))
