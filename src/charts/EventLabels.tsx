import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { formatCounted, formatDateShort } from '#ui/format.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { ChartText } from './ChartText.tsx'
import { eventColour, EventShape } from './EventShape.tsx'
import type { PlacedLabel } from './placeLabels.ts'
import { textWidth } from './textWidth.ts'
import type { EventMark } from './timelineLane.ts'

/** Height of a tier of labels: two lines and a gap. */
export const TIER_HEIGHT = 32

/** Width of an event's label, the wider of its two lines. */
export function eventLabelWidth({ label, on }: { label: string; on: IsoDate }): number {
  return Math.max(textWidth(label, 12), textWidth(formatDateShort(on), 12)) + 2
}

/** An event's words and line; all positions in pixels. */
export interface EventLabelProps {
  label: string
  on: IsoDate
  x: number
  place: PlacedLabel
  /** Where tier 0 ends and the lines begin. */
  baseline: number
}

/** What happened and its day, in two lines beside the event's line. */
export function EventLabel({ label, on, x, place, baseline }: EventLabelProps) {
  const anchor = place.side === 'right' ? 'start' : 'end'
  const textX = x + (place.side === 'right' ? 8 : -8)
  const bottom = baseline - place.tier * TIER_HEIGHT
  return (
    <>
      <ChartText x={textX} y={bottom - 18} anchor={anchor} tone="text">
        {label}
      </ChartText>
      <ChartText x={textX} y={bottom - 4} anchor={anchor} tone="faint">
        {formatDateShort(on)}
      </ChartText>
    </>
  )
}

/** An event of the key below a picture whose marks carry numbers. */
export interface KeyedEvent {
  label: string
  on: IsoDate
  /** Its mark stands between number and words. */
  status?: Status
  event?: EventMark
}

/** The numbers' key, where there is no room for labels in the picture; `leftOut` had no mark either. */
export function EventKey(props: { events: readonly KeyedEvent[]; leftOut?: number }) {
  const { events, leftOut = 0 } = props
  return (
    <>
      <ol className="mt-2 columns-[18rem] gap-6 text-12">
        {events.map((event, index) => (
          <li
            key={`${event.on} ${event.label}`}
            className="flex break-inside-avoid items-center gap-2 py-0.75"
          >
            <b className="w-4 shrink-0 text-right">{index + 1}</b>
            <KeyMark {...event} />
            <span>
              {event.label}, {formatDateShort(event.on)}
            </span>
          </li>
        ))}
      </ol>
      {leftOut > 0 && (
        <p className="mt-1 text-12 text-muted">
          {formatCounted(leftOut, 'more event has', 'more events have')} no room here; the timeline
          has them all.
        </p>
      )}
    </>
  )
}

function KeyMark({ status, event }: KeyedEvent) {
  if (status) return <StatusMark status={status} />
  if (!event) return null
  return (
    <svg
      className="flex-none"
      width={14}
      height={14}
      viewBox="-7 -7 14 14"
      style={{ color: eventColour(event) }}
      aria-hidden="true"
    >
      <EventShape mark={event} />
    </svg>
  )
}

/** Where labels have no room: numbers at the events' lines, moved apart; `EventKey` says what they are. */
export function EventNumbers({ at, y }: { at: readonly number[]; y: number }) {
  let lastRight = -Infinity
  return at.map((x, index) => {
    const shownX = Math.max(x, lastRight + 2)
    lastRight = shownX + 8
    return (
      <ChartText key={x} x={shownX} y={y} anchor="middle" size={11} bold tone="text">
        {index + 1}
      </ChartText>
    )
  })
}
