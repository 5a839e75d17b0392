import { useId } from 'react'
import { AsOfFlag, asOfFlagWidth } from './AsOfFlag.tsx'
import { dayNumber } from './days.ts'
import { EventKey, EventLabel, eventLabelWidth, EventNumbers, TIER_HEIGHT } from './EventLabels.tsx'
import { Hatch } from './Hatch.tsx'
import { fittedTime } from './drawnTime.ts'
import { LaneBars } from './LaneBars.tsx'
import { laneLayout } from './laneLayout.ts'
import { LaneName } from './LaneName.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { noteRoom } from './noteRoom.ts'
import { placeLabels } from './placeLabels.ts'
import type { StatusLanesProps } from './statusLane.ts'
import { TimeAxis } from './TimeAxis.tsx'

/** Under this width names stand above their lanes and events become numbers. */
const NARROW = 560
const AXIS_HEIGHT = 26
const MOST_TIERS = 3

/**
 * One lane for each duty over time: dashed outline proposed, hatched adopted and not in force, solid
 * ink in force, lower half in part; struck down and repealed as mark, dotted line and word. The as-of
 * is a flagged line; what lies after it stands on a tint.
 */
export function StatusLanes(props: StatusLanesProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return <div ref={block}>{width !== null && <Lanes {...props} width={width} />}</div>
}

function Lanes(props: StatusLanesProps & { width: number }) {
  const { lanes, events, asOf, description, width } = props
  const hatchId = useId()
  const isNarrow = width < NARROW
  const plotLeft = isNarrow ? 0 : Math.min(290, Math.round(width * (width < 900 ? 0.32 : 0.27)))
  const plotRight = width - (isNarrow ? 2 : 8)
  const fitted = fittedTime(lanes, events, asOf, plotRight - plotLeft)
  const from = props.from ? dayNumber(props.from) : fitted.from
  const to = props.to ? dayNumber(props.to) : fitted.to
  const xOf = (day: number) => plotLeft + ((day - from) / (to - from)) * (plotRight - plotLeft)

  const asOfX = xOf(dayNumber(asOf))
  const hasAsOf = inSpan(dayNumber(asOf), from, to)
  const flagWidth = asOfFlagWidth(asOf)
  const flagFrom = asOfX + flagWidth > plotRight ? asOfX - flagWidth : asOfX
  const drawnEvents = events.filter((event) => inSpan(dayNumber(event.on), from, to))
  const labels = drawnEvents.map((event) => ({
    at: xOf(dayNumber(event.on)),
    width: eventLabelWidth(event),
  }))
  const room = { low: isNarrow ? 0 : plotLeft - 120, high: width, tiers: MOST_TIERS }
  const places = isNarrow
    ? null
    : placeLabels(labels, room, [{ from: flagFrom - 4, to: flagFrom + flagWidth }])
  const tiers = places ? 1 + Math.max(0, ...places.map((place) => place.tier)) : 2
  const top = tiers * TIER_HEIGHT + 6

  const drawn = lanes.map((lane) => laneLayout(lane, isNarrow ? width : plotLeft - 12, isNarrow))
  const tops = drawn.map((_, index) =>
    drawn.slice(0, index).reduce((sum, each) => sum + each.height, top),
  )
  const bottom = drawn.reduce((sum, each) => sum + each.height, top)
  const flagTop = places ? top - 28 : top - 28 - TIER_HEIGHT
  return (
    <>
      <svg
        role="img"
        aria-label={description}
        width={width}
        height={bottom + AXIS_HEIGHT}
        viewBox={`0 0 ${width} ${bottom + AXIS_HEIGHT}`}
        className="block"
      >
        <defs>
          <Hatch id={hatchId} tone="coming" spacing={5} strokeWidth={2} />
        </defs>
        {hasAsOf && (
          <rect
            x={asOfX}
            y={top}
            width={Math.max(0, plotRight - asOfX)}
            height={bottom - top}
            fill="var(--tint)"
          />
        )}
        <TimeAxis {...{ from, to, xOf, top: top - 6, bottom }} labelRoom={isNarrow ? 66 : 84} />
        {drawn.map((lane, index) => (
          <line key={lane.id} x2={width} y1={tops[index]} y2={tops[index]} stroke="var(--line)" />
        ))}
        <line x2={width} y1={bottom} y2={bottom} stroke="var(--line2)" />
        {drawnEvents.map((event, index) => {
          const x = labels[index]!.at
          const place = places?.[index]
          const lineTop = place ? top - 8 - place.tier * TIER_HEIGHT : top - 8
          return (
            <g key={`${event.on} ${event.label}`}>
              <line x1={x} x2={x} y1={lineTop} y2={bottom} stroke="var(--ctl)" />
              {place && <EventLabel {...event} x={x} place={place} baseline={top - 8} />}
            </g>
          )
        })}
        {!places && <EventNumbers at={labels.map((label) => label.at)} y={top - 12} />}
        {drawn.map((lane, index) => (
          <g key={lane.id}>
            <LaneBars
              lane={lane}
              middle={tops[index]! + lane.middle}
              hatchUrl={`url(#${hatchId})`}
              {...{ from, to, xOf, plotLeft, asOfX }}
            />
          </g>
        ))}
        {hasAsOf && (
          <AsOfFlag
            asOf={asOf}
            x={asOfX}
            flagFrom={flagFrom}
            top={flagTop}
            bottom={bottom + 4}
            noteRoom={noteRoom(flagFrom + flagWidth, plotRight, labels, places)}
          />
        )}
        {drawn.map((lane, index) => (
          <LaneName key={lane.id} {...lane} top={tops[index]!} bandWidth={isNarrow ? width : 0} />
        ))}
      </svg>
      {!places && drawnEvents.length > 0 && <EventKey events={drawnEvents} />}
    </>
  )
}

function inSpan(day: number, from: number, to: number): boolean {
  return day >= from && day <= to
}
