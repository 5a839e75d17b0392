import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { formatDateShort } from '#ui/format.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { ChartText } from './ChartText.tsx'
import type { PlacedLabel } from './placeLabels.ts'
import { textWidth } from './textWidth.ts'

/** Height of a tier of labels: two lines and a gap. */
export const TIER_HEIGHT = 32

/** Width of an event's label, the wider of its two lines. */
export function eventLabelWidth({ label, on }: { label: string; on: IsoDate }): number {
  return Math.max(textWidth(label, 12), textWidth(formatDateShort(on), 12)) + 2
}

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

export interface KeyedEvent {
  label: string
  on: IsoDate
  /** Its mark stands between number and words. */
  status?: Status
}

/** The numbers' key, where there is no room for labels in the picture. */
export function EventKey({ events }: { events: readonly KeyedEvent[] }) {
  return (
    <ol className="mt-2 columns-[18rem] gap-6 text-12">
      {events.map((event, index) => (
        <li
          key={`${event.on} ${event.label}`}
          className="flex break-inside-avoid items-center gap-2 py-0.75"
        >
          <b className="w-3 shrink-0 text-right">{index + 1}</b>
          {event.status && <StatusMark status={event.status} />}
          <span>
            {event.label}, {formatDateShort(event.on)}
          </span>
        </li>
      ))}
    </ol>
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
