import { isBoldStatus } from '#ui/statusWords.ts'
import type { ChartEvent } from './chartEvent.ts'
import { ChartText } from './ChartText.tsx'
import { EventKey, EventLabel } from './EventLabels.tsx'
import { eventColour, EventShape } from './EventShape.tsx'
import {
  type EventStripLayout,
  MARK_ROOM,
  MARK_SIZE,
  markHeight,
  type PlacedEvent,
} from './eventStripLayout.ts'
import { StatusPoint } from './StatusPoint.tsx'

/** The strip of events above a plot; positions in pixels. */
export interface EventStripProps {
  layout: EventStripLayout
  /** The plot's lower edge. */
  bottom: number
  /** False: lines end at the plot's upper edge, where they would lie on bars. Default true. */
  mayCrossPlot?: boolean
}

/** Events above a plot: mark with words and date, or with a number; a hairline down to the day. */
export function EventStrip({ layout, bottom, mayCrossPlot = true }: EventStripProps) {
  const { placed, height, hasLines } = layout
  if (placed.length === 0) return null
  const baseline = height - 12
  const foot = hasLines && mayCrossPlot ? bottom : height
  return (
    <>
      {placed.map((each) => {
        const from = baseline - markHeight(each) + MARK_ROOM + 1
        return (
          <path
            key={keyOf(each)}
            d={`M${each.markX} ${from}L${each.x} ${Math.max(from, baseline)}V${foot}`}
            fill="none"
            stroke={hasLines ? 'var(--ctl)' : 'var(--line2)'}
            strokeWidth={hasLines ? 1.25 : 1}
            strokeDasharray={isFirm(each.event) ? undefined : '2 3'}
          />
        )
      })}
      {placed.map((each, index) => (
        <g key={keyOf(each)}>
          <Mark event={each.event} x={each.markX} y={baseline - markHeight(each)} />
          {each.label ? (
            <EventLabel
              {...each.event}
              x={each.x + (each.label.side === 'right' ? MARK_ROOM - 2 : 2 - MARK_ROOM)}
              place={each.label}
              baseline={baseline}
            />
          ) : (
            <ChartText
              x={each.markX + 11}
              y={baseline - markHeight(each) + 4}
              bold
              tone="text"
              halo
            >
              {index + 1}
            </ChartText>
          )}
        </g>
      ))}
    </>
  )
}

/** The numbers' key below the picture; nothing where words stand in it. */
export function EventStripKey({ layout }: { layout: EventStripLayout }) {
  const { placed, isNumbered, leftOut } = layout
  if (!isNumbered) return null
  return <EventKey events={placed.map(({ event }) => event)} leftOut={leftOut} />
}

function Mark({ event, x, y }: { event: ChartEvent; x: number; y: number }) {
  if ('status' in event) return <StatusPoint status={event.status} x={x} y={y} size={MARK_SIZE} />
  return (
    <g style={{ color: eventColour(event.event) }}>
      <EventShape mark={event.event} x={x} y={y} size={MARK_SIZE} />
    </g>
  )
}

const keyOf = ({ event }: PlacedEvent): string => `${event.on} ${event.label}`

const isFirm = (event: ChartEvent): boolean => 'status' in event && isBoldStatus(event.status)
