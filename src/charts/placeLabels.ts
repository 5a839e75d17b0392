/** Finds a free place for the labels of events that stand at fixed points of a time axis. */

/** A label that looks for a place. */
export interface WantedLabel {
  /** Where the event's line stands, in pixels. */
  at: number
  /** The label's width in pixels. */
  width: number
}

/** The place found for it. */
export interface PlacedLabel {
  /** Beside the line: text ends before it, or starts after it. */
  side: 'left' | 'right'
  /** 0 is nearest to the plot; the line reaches up to its label's tier. */
  tier: number
}

interface Box {
  from: number
  to: number
  tier: number
}

/** Pixels between a line and its label, and between two labels. */
const GAP = 8

/**
 * A side and a tier for each label, in the order given, such that no label meets another, a blocked
 * stretch, a line that passes to a higher tier, or the edges `low` and `high`; null where `tiers`
 * tiers do not suffice.
 * @param blocked stretches of tier 0 that are taken, such as the as-of flag
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  room: Room,
  blocked: readonly { from: number; to: number }[] = [],
): PlacedLabel[] | null {
  let best: PlacedLabel[] | null = null
  for (const sides of [RIGHT_FIRST, LEFT_FIRST]) {
    const places = placeInOrder(labels, sides, room, blocked)
    if (places && (best === null || heightOf(places) < heightOf(best))) best = places
  }
  return best
}

type Side = PlacedLabel['side']
type Room = { low: number; high: number; tiers: number }
const RIGHT_FIRST: readonly Side[] = ['right', 'left']
const LEFT_FIRST: readonly Side[] = ['left', 'right']

function heightOf(places: readonly PlacedLabel[]): number {
  return Math.max(-1, ...places.map((place) => place.tier))
}

function placeInOrder(
  labels: readonly WantedLabel[],
  sides: readonly Side[],
  room: Room,
  blocked: readonly { from: number; to: number }[],
): PlacedLabel[] | null {
  const boxes: Box[] = blocked.map((stretch) => ({ ...stretch, tier: 0 }))
  const lines: { at: number; tier: number }[] = labels.map(({ at }) => ({ at, tier: 0 }))
  const placed: PlacedLabel[] = []
  for (const [index, label] of labels.entries()) {
    const place = firstFree(label, sides, boxes, lines, room)
    if (!place) return null
    boxes.push(boxOf(label, place))
    lines[index] = { at: label.at, tier: place.tier }
    placed.push(place)
  }
  return placed
}

function firstFree(
  label: WantedLabel,
  sides: readonly Side[],
  boxes: readonly Box[],
  lines: readonly { at: number; tier: number }[],
  { low, high, tiers }: Room,
): PlacedLabel | null {
  for (let tier = 0; tier < tiers; tier++) {
    for (const side of sides) {
      const box = boxOf(label, { side, tier })
      const isInside = box.from >= low && box.to <= high
      const meetsBox = boxes.some(
        (other) => other.tier === tier && other.from < box.to + GAP && box.from < other.to + GAP,
      )
      const meetsLine = lines.some(
        (line) => line.tier >= tier && line.at > box.from - 2 && line.at < box.to + 2,
      )
      const lineMeetsBox = boxes.some(
        (other) => other.tier < tier && label.at > other.from - 2 && label.at < other.to + 2,
      )
      if (isInside && !meetsBox && !meetsLine && !lineMeetsBox) return { side, tier }
    }
  }
  return null
}

function boxOf({ at, width }: WantedLabel, { side, tier }: PlacedLabel): Box {
  return side === 'right'
    ? { from: at + GAP, to: at + GAP + width, tier }
    : { from: at - GAP - width, to: at - GAP, tier }
}
