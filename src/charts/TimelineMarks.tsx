import { memo, type ReactNode } from 'react'
import { formatDate } from '#ui/format.ts'
import { statusColour, statusWord } from '#ui/statusWords.ts'
import { ChartText } from './ChartText.tsx'
import { eventColour, EventShape } from './EventShape.tsx'
import { StatusPoint } from './StatusPoint.tsx'
import { MARK_SIZE, type TimelineItem } from './timelineItems.ts'
import type { TimelineEntry } from './timelineLane.ts'

/** A row's marks and clusters; positions in pixels. */
export interface TimelineMarksProps {
  items: readonly TimelineItem[]
  /** The marks' middle. */
  y: number
  /** Marks whose middle lies outside are not drawn. */
  left: number
  right: number
  /** The key of the item that the Tab key reaches, where it is in this row. */
  tabbable: string | null
  /** The entry that is open, where it is in this row. */
  selectedId: string | null
  onOpen: (item: TimelineItem) => void
  /** Hands over the element of an item, or null when it is gone. */
  onElement: (key: string, element: SVGGElement | null) => void
}

/** What the keyboard and a pointer at rest are told of a mark. */
export function itemName({ entries, lead }: TimelineItem): string {
  if (entries.length === 1) return entryName(lead)
  const first = entries[0]!.on
  const last = entries.at(-1)!.on
  const who = new Set(entries.map((entry) => entry.who)).size === 1 ? `${lead.who}, ` : ''
  const when = first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
  return `${who}${entries.length} entries, ${when}`
}

/** "20 March 2019, Avia bill: The bill is tabled (proposed, unverified)". */
function entryName({ on, who, text, word, isUnverified }: TimelineEntry): string {
  return `${formatDate(on)}, ${who}: ${text} (${word}${isUnverified ? ', unverified' : ''})`
}

/** The marks of a row with their words; none is drawn again while only the as-of moves. */
export const TimelineMarks = memo(function TimelineMarks(props: TimelineMarksProps) {
  const { items, y, left, right, tabbable, selectedId, onOpen, onElement } = props
  return items.map((item) =>
    item.x < left || item.x > right ? null : (
      <g
        key={item.key}
        ref={(element) => onElement(item.key, element)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture has no button element
        role="button"
        tabIndex={item.key === tabbable ? 0 : -1}
        aria-label={itemName(item)}
        data-entry={item.key}
        className="cursor-pointer"
        onClick={() => onOpen(item)}
      >
        <title>{itemName(item)}</title>
        <ItemBody item={item} y={y} isSelected={item.entries.some(({ id }) => id === selectedId)} />
      </g>
    ),
  )
})

function ItemBody({ item, y, isSelected }: { item: TimelineItem; y: number; isSelected: boolean }) {
  const { x, width, lead, label, entries } = item
  const isCounted = entries.length > 1
  const height = isCounted ? 20 : 22
  return (
    <>
      {/* The target, as wide as the words. */}
      <rect
        x={x - Math.max(width, 24) / 2}
        y={y - 12}
        width={Math.max(width, 24) + (label ? 4 : 0)}
        height={24}
        fill="transparent"
      />
      {isSelected && (
        <rect
          x={x - width / 2 - 4}
          y={y - height / 2 - 1}
          width={width + 8}
          height={height + 2}
          rx={6}
          fill="var(--sunken)"
          stroke="var(--link)"
          strokeWidth={1.5}
        />
      )}
      {isCounted ? (
        <Counted item={item} y={y} />
      ) : (
        <EntryMark entry={lead} x={x} y={y} size={MARK_SIZE} />
      )}
      {label && (
        <Label tone={toneOf(lead)} x={label.x} y={y + 4}>
          {label.text}
        </Label>
      )}
    </>
  )
}

function Counted({ item, y }: { item: TimelineItem; y: number }) {
  const { x, width, lead, entries, firstX, lastX } = item
  const left = x - width / 2
  return (
    <>
      {lastX - firstX > width && (
        <path
          d={`M${firstX} ${y + 8}V${y + 11}H${lastX}V${y + 8}`}
          fill="none"
          stroke="var(--ctl)"
        />
      )}
      <rect
        x={left}
        y={y - 9}
        width={width}
        height={18}
        rx={9}
        fill="var(--surface)"
        stroke="var(--ctl)"
      />
      <EntryMark entry={lead} x={left + 10} y={y} size={12} />
      <ChartText x={left + width - 7} y={y + 4} anchor="end" size={11} bold tone="text">
        {entries.length}
      </ChartText>
    </>
  )
}

/** An entry's mark: of its status, or of its kind. */
export function EntryMark(props: { entry: TimelineEntry; x: number; y: number; size: number }) {
  const { entry, ...place } = props
  const { mark } = entry
  if ('status' in mark) return <StatusPoint status={mark.status} {...place} />
  return (
    <g style={{ color: eventColour(mark.event) }}>
      <EventShape mark={mark.event} {...place} />
    </g>
  )
}

const toneOf = ({ mark }: TimelineEntry): string =>
  'status' in mark ? statusColour(mark.status) : 'var(--muted)'

function Label(props: { x: number; y: number; tone: string; children: ReactNode }) {
  return (
    <text
      x={props.x}
      y={props.y}
      fontSize={12}
      fill={props.tone}
      paintOrder="stroke"
      stroke="var(--surface)"
      strokeWidth={7}
      strokeLinejoin="round"
    >
      {props.children}
    </text>
  )
}

/** The word of an entry's status as it begins a line. */
export const entryWord = ({ mark, word }: TimelineEntry): string =>
  'status' in mark ? statusWord(mark.status) : word.charAt(0).toUpperCase() + word.slice(1)
