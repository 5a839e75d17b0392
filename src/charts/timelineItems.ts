/** Which marks of a row stand alone and which share one with a count; where their words have room. */
import type { Status } from '#contract/vocabulary.ts'
import { textWidth } from './textWidth.ts'
import { dayNumber } from './days.ts'
import type { TimelineEntry, TimelineWindow } from './timelineLane.ts'

/** A mark of the row: one entry, or several that would cover each other. */
export interface TimelineItem {
  /** The first entry's id. */
  key: string
  /** By day, at least one. */
  entries: readonly TimelineEntry[]
  /** The entry whose mark is shown. */
  lead: TimelineEntry
  /** The middle of the mark, and its width, in pixels. */
  x: number
  width: number
  /** Where its first and last day stand; for several, a line below joins them. */
  firstX: number
  lastX: number
  /** Words at its right; null where there is no room. */
  label: { x: number; text: string; isWord: boolean } | null
}

/** A mark's width and height in pixels. */
export const MARK_SIZE = 14
const GAP = 3
const LABEL_SIZE = 12
/** A sentence cut to fewer letters says less than its word. */
const LEAST_LETTERS = 24
const MOST_LABEL = 300

/** What stands for several entries: what binds or ended comes first, a step last. */
const weights: Partial<Record<Status | 'fine' | 'decision', number>> = {
  'struck down': 10,
  'in force': 9,
  repealed: 8,
  'applies in part': 7,
  superseded: 6,
  settled: 6,
  adopted: 5,
  fine: 4,
  ended: 4,
  proposed: 3,
  decision: 2,
}

const weightOf = ({ mark }: TimelineEntry): number => {
  const name = 'status' in mark ? mark.status : mark.event
  return weights[name as keyof typeof weights] ?? ('status' in mark ? 1 : 0)
}

/** The width of a mark with a count, "4" or "12". */
export function countedWidth(count: number): number {
  return MARK_SIZE + 13 + Math.ceil(textWidth(String(count), 11, true))
}

/**
 * The row's marks in time: entries nearer to each other than their marks are wide become one with
 * a count, until none meets another. Only entries within the window meet each other; the others
 * are listed too, for the keyboard, and keep their place outside the picture.
 * @param xOf a day's place in pixels
 * @param plot the left and right edge of the plot
 */
export function timelineItems(
  entries: readonly TimelineEntry[],
  xOf: (day: number) => number,
  window: TimelineWindow,
  plot: { left: number; right: number },
): TimelineItem[] {
  const dayOfEntry = (entry: TimelineEntry) => dayNumber(entry.on)
  const before = entries.filter((entry) => dayOfEntry(entry) < window.from)
  const after = entries.filter((entry) => dayOfEntry(entry) >= window.to)
  const inside = entries.filter(
    (entry) => dayOfEntry(entry) >= window.from && dayOfEntry(entry) < window.to,
  )
  const itemsOf = (group: readonly TimelineEntry[]) => merged(group, xOf, plot)
  return [...itemsOf(before), ...labelled(itemsOf(inside), plot.right), ...itemsOf(after)]
}

function merged(
  entries: readonly TimelineEntry[],
  xOf: (day: number) => number,
  plot: { left: number; right: number },
): TimelineItem[] {
  const items: TimelineItem[] = []
  for (const entry of entries) {
    let item = itemOf([entry], xOf, plot)
    for (let last = items.at(-1); last && meets(last, item); last = items.at(-1)) {
      items.pop()
      item = itemOf([...last.entries, ...item.entries], xOf, plot)
    }
    items.push(item)
  }
  return items
}

function meets(one: TimelineItem, other: TimelineItem): boolean {
  return one.x + one.width / 2 + GAP > other.x - other.width / 2
}

function itemOf(
  entries: readonly TimelineEntry[],
  xOf: (day: number) => number,
  plot: { left: number; right: number },
): TimelineItem {
  const first = entries[0]!
  const firstX = xOf(dayNumber(first.on))
  const lastX = xOf(dayNumber(entries.at(-1)!.on))
  const width = entries.length === 1 ? MARK_SIZE : countedWidth(entries.length)
  const middle = (firstX + lastX) / 2
  const isInside = middle >= plot.left && middle <= plot.right
  const half = width / 2
  const x = isInside ? Math.min(Math.max(middle, plot.left + half), plot.right - half) : middle
  let lead = first
  for (const entry of entries) if (weightOf(entry) > weightOf(lead)) lead = entry
  return { key: first.id, entries, lead, x, width, firstX, lastX, label: null }
}

function labelled(items: readonly TimelineItem[], right: number): TimelineItem[] {
  return items.map((item, index) => {
    if (item.entries.length > 1) return item
    const next = items[index + 1]
    const from = item.x + item.width / 2 + 4
    const room = Math.min(next ? next.x - next.width / 2 - 8 : right, right) - from
    const label = fittingLabel(item.lead, Math.min(room, MOST_LABEL))
    return label ? { ...item, label: { x: from, ...label } } : item
  })
}

function fittingLabel(
  entry: TimelineEntry,
  room: number,
): { text: string; isWord: boolean } | null {
  const widthOf = (text: string) => textWidth(text, LABEL_SIZE)
  if (widthOf(entry.text) <= room) return { text: entry.text, isWord: false }
  let cut = entry.text
  while (cut.length > 1 && widthOf(`${cut}…`) > room) cut = cut.slice(0, -1)
  // Ends with a whole word where that keeps most of it.
  const atWord = cut.slice(0, cut.lastIndexOf(' '))
  const words = atWord.length > cut.length * 0.6 ? atWord : cut.trimEnd()
  if (words.length >= LEAST_LETTERS) return { text: `${words}…`, isWord: false }
  return widthOf(entry.word) <= room ? { text: entry.word, isWord: true } : null
}
