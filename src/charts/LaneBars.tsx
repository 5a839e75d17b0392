import { LaneBar } from './LaneBar.tsx'
import { laneSpans } from './laneSpans.ts'
import type { StatusLane } from './statusLane.ts'

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

/** A duty's statuses one after the other, on one line. */
export function LaneBars({
  lane,
  middle,
  hatchUrl,
  from,
  to,
  xOf,
  plotLeft,
  asOfX,
}: LaneBarsProps) {
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
