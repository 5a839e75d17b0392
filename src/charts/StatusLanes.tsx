import { useId } from 'react'
import { AsOfFlag, asOfFlagWidth } from './AsOfFlag.tsx'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { EventKey, EventLabel, eventLabelWidth, TIER_HEIGHT } from './EventLabels.tsx'
import { Hatch } from './Hatch.tsx'
import { laneSpans } from './laneSpans.ts'
import { fittedTime } from './drawnTime.ts'
import { LaneBar } from './LaneBar.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { placeLabels } from './placeLabels.ts'
import type { StatusLane, StatusLanesProps } from './statusLane.ts'
import { wrapText } from './textWidth.ts'
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

interface LaneLayout extends StatusLane {
  titleLines: string[]
  subtitleLine: string
  height: number
  /** From the lane's top to its bar's middle. */
  middle: number
}

function laneLayout(lane: StatusLane, nameWidth: number, isNarrow: boolean): LaneLayout {
  const titleLines = wrapText(lane.title, nameWidth, 13, true, 2)
  const subtitleLine = wrapText(lane.subtitle, nameWidth, 11, false, 1)[0]!
  const nameHeight = 13 + titleLines.length * 16 + (subtitleLine ? 15 : 0)
  const height = isNarrow ? nameHeight + 28 : Math.max(44, nameHeight)
  return {
    ...lane,
    titleLines,
    subtitleLine,
    height,
    middle: isNarrow ? nameHeight + 10 : height / 2,
  }
}

interface LaneNameProps extends LaneLayout {
  top: number
  /** Where names stand above their lanes: the ground they stand on, so that no line runs through. */
  bandWidth: number
}

function LaneName(props: LaneNameProps) {
  const { title, titleLines, subtitle, subtitleLine, top, bandWidth, middle } = props
  return (
    <g>
      <title>{`${title}. ${subtitle}`}</title>
      {bandWidth > 0 && (
        <rect y={top + 1} width={bandWidth} height={middle - 15} fill="var(--surface)" />
      )}
      {titleLines.map((line, index) => (
        <ChartText key={line} x={0} y={top + 18 + index * 16} size={13} bold tone="text" halo>
          {line}
        </ChartText>
      ))}
      <ChartText x={0} y={top + 18 + titleLines.length * 16 - 1} size={11} halo>
        {subtitleLine}
      </ChartText>
    </g>
  )
}

interface LaneBarsProps {
  lane: StatusLane
  middle: number
  hatchUrl: string
  from: number
  to: number
  xOf: (day: number) => number
  plotLeft: number
  asOfX: number
}

function LaneBars({ lane, middle, hatchUrl, from, to, xOf, plotLeft, asOfX }: LaneBarsProps) {
  const spans = laneSpans(lane.transitions, from, to)
  return spans.map((span, index) => (
    <LaneBar
      key={`${span.from} ${span.status}`}
      span={span}
      left={xOf(span.from)}
      right={xOf(span.to)}
      middle={middle}
      roomAtLeft={
        index === 0
          ? xOf(span.from) - (asOfX < xOf(span.from) ? Math.max(asOfX, plotLeft) : plotLeft)
          : 0
      }
      hatchUrl={hatchUrl}
      asOfX={asOfX}
    />
  ))
}

function EventNumbers({ at, y }: { at: readonly number[]; y: number }) {
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

function noteRoom(
  from: number,
  plotRight: number,
  labels: readonly { at: number; width: number }[],
  places: ReturnType<typeof placeLabels>,
): number {
  const lefts = labels.flatMap(({ at, width }, index) => {
    const place = places?.[index]
    if (!place) return []
    if (place.tier > 0) return at > from ? [at] : []
    const left = place.side === 'right' ? at : at - 8 - width
    return at > from ? [left] : []
  })
  return Math.min(plotRight, ...lefts) - from
}

function inSpan(day: number, from: number, to: number): boolean {
  return day >= from && day <= to
}
