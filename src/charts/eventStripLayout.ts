/** Where the marks and words of events stand in the strip above a plot. */
import { type ChartEvent, eventWeight } from './chartEvent.ts'
import { dayNumber } from './days.ts'
import { dodge } from './dodge.ts'
import { eventLabelWidth, TIER_HEIGHT } from './EventLabels.tsx'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'

/** A mark's width and height in pixels. */
export const MARK_SIZE = 16
/** Half a mark: labels stand that much further from the line. */
export const MARK_ROOM = MARK_SIZE / 2
const MOST_TIERS = 2
/** Pixels from mark to mark where they carry numbers, and from row to row of them. */
const NUMBERED_GAP = 40
const NUMBERED_ROW = 20
const MOST_NUMBERED_ROWS = 3
/** More lines than this through the plot would hide it: they end at its upper edge. */
const MOST_LINES = 8

/** An event with its place, in pixels from the picture's left edge. */
export interface PlacedEvent {
  event: ChartEvent
  /** Where its day stands, and where its mark. */
  x: number
  markX: number
  /** Rows above the lowest. */
  row: number
  /** Words beside the mark; null: it carries its number. */
  label: PlacedLabel | null
}

/** The whole strip: its height, its events, and whether they need a key. */
export interface EventStripLayout {
  /** Pixels above the plot. */
  height: number
  /** What is drawn, in time. */
  placed: readonly PlacedEvent[]
  /** Whether marks carry numbers, so that the picture wants a key. */
  isNumbered: boolean
  /** How many had no room even as numbers: the lightest. */
  leftOut: number
  /** Whether lines go down through the plot. */
  hasLines: boolean
}

/**
 * Words beside the marks where all of them fit, in two tiers; else numbers in up to three rows, the
 * weightiest events first where even these do not hold all.
 * @param xOf a day's place, in pixels
 * @param room the strip's edges; `isNarrow`: numbers in any case
 */
export function eventStripLayout(
  events: readonly ChartEvent[],
  xOf: (day: number) => number,
  { low, high, isNarrow }: { low: number; high: number; isNarrow: boolean },
): EventStripLayout {
  const inTime = events.toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  )
  const at = inTime.map((event) => xOf(dayNumber(event.on)))
  if (inTime.length === 0)
    return { height: 12, placed: [], isNumbered: false, leftOut: 0, hasLines: true }
  const labels = inTime.map((event, index) => ({
    at: at[index]!,
    width: eventLabelWidth(event) + MARK_ROOM,
  }))
  const places = isNarrow ? null : placeLabels(labels, { low, high, tiers: MOST_TIERS })
  if (!places) return numbered(inTime, xOf, low, high)
  const tiers = 1 + Math.max(...places.map(({ tier }) => tier))
  return {
    height: tiers * TIER_HEIGHT + 14,
    placed: inTime.map((event, index) => {
      const label = places[index]!
      return { event, x: at[index]!, markX: at[index]!, row: label.tier, label }
    }),
    isNumbered: false,
    leftOut: 0,
    hasLines: true,
  }
}

function numbered(
  events: readonly ChartEvent[],
  xOf: (day: number) => number,
  low: number,
  high: number,
): EventStripLayout {
  const first = low + MARK_ROOM
  const last = Math.max(first, high - NUMBERED_GAP + MARK_ROOM)
  const inARow = Math.max(1, Math.floor((last - first) / NUMBERED_GAP) + 1)
  const shown = heaviest(events, inARow * MOST_NUMBERED_ROWS)
  const rows = Math.ceil(shown.length / inARow)
  const at = shown.map((event) => xOf(dayNumber(event.on)))
  const markXs: number[] = []
  for (let row = 0; row < rows; row++) {
    // Neighbours stand in different rows, so that each row has room for its own.
    const members = at.flatMap((_, index) => (index % rows === row ? [index] : []))
    const wanted = members.map((index) => at[index]!)
    for (const [order, x] of dodge(wanted, NUMBERED_GAP, first, last).entries())
      markXs[members[order]!] = x
  }
  return {
    height: 34 + (rows - 1) * NUMBERED_ROW,
    placed: shown.map((event, index) => ({
      event,
      x: at[index]!,
      markX: markXs[index]!,
      row: index % rows,
      label: null,
    })),
    isNumbered: true,
    leftOut: events.length - shown.length,
    hasLines: shown.length <= MOST_LINES,
  }
}

/** As many as there is room for, in time; of equal weight the earlier stay. */
function heaviest(events: readonly ChartEvent[], atMost: number): readonly ChartEvent[] {
  if (events.length <= atMost) return events
  const kept = new Set(
    events.toSorted((one, other) => eventWeight(other) - eventWeight(one)).slice(0, atMost),
  )
  return events.filter((event) => kept.has(event))
}

/** How far above the strip's baseline a mark's centre stands. */
export function markHeight({ label, row }: PlacedEvent): number {
  return 13 + row * (label ? TIER_HEIGHT : NUMBERED_ROW)
}
